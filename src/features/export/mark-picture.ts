// The picture of seats, ties on seats, or lanes: what is chosen and nothing behind it, in a frame for print.
import { partOfDataset } from "#domain/dataset/part-of-dataset.ts";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { PALETTES, type Theme } from "#drawing/palette.ts";
import type { Picture } from "#drawing/primitive.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { framePicture, pictureOfMarks } from "#scene/picture/frame-picture.ts";
import type { PageId } from "#scene/picture/page-format.ts";
import { sourcesLines } from "#scene/picture/sources-line.ts";
import { markInputOf } from "#store/selectors/scene-input-of.ts";
import { comparisonOf } from "#store/selectors/comparison-of.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";
import type { ViewState } from "#store/view-state.ts";
import { countSources } from "./count-sources.ts";
import { describeFilters } from "./describe-filters.ts";
import type { ExportWhat } from "./export-choices.ts";
import type { PictureSubject } from "./picture-content.ts";
import { countsSentence, creditLine, whenWords } from "./picture-words.ts";
import { pictureTitle } from "./picture-title.ts";

export interface MarkPictureChoice {
  what: ExportWhat;
  page: PageId;
  theme: Theme;
  /** Everything else of the page stays in the picture, faded. */
  withRest: boolean;
  /** null = the generated one. */
  title: string | null;
  /** The person's own remark; "" = none. */
  note: string;
}

export interface MarkPicture {
  picture: Picture;
  title: string;
}

/** Rows of the contacts that a picture is about. */
export function pictureRows(subject: PictureSubject, what: ExportWhat): readonly number[] {
  const { dataset, view } = subject;
  const { eventCountable } = dataset.columns;
  const all = Array.from(eventCountable.keys()).filter((row) => eventCountable[row] === 1);
  if (what === "everything") return all;
  const isShown = eventsShown(subject);
  const shown = all.filter(isShown);
  if (what === "visible") return shown;
  const chosen = new Set(
    view.path.length > 0
      ? view.path.map((id) => dataset.eventRow.get(id) ?? -1)
      : chosenEvents(dataset, choiceOf(dataset, view.selection), view.between),
  );
  return shown.filter((row) => chosen.has(row));
}

/** Whether an event is inside dates and filters, or inside either of two periods. */
function eventsShown({ dataset, visible, view }: PictureSubject): (row: number) => boolean {
  const masks = comparisonOf(dataset, view)?.masks;
  if (masks === undefined) return (row) => visible.events[row] === 1;
  return (row) => masks.a[row] === 1 || masks.b[row] === 1;
}

/** The same of statements. */
function statementsShown({ dataset, visible, view }: PictureSubject): (row: number) => boolean {
  if (view.compare === null) return (row) => visible.statements[row] === 1;
  const period = (window: DayWindow | null): Uint8Array =>
    createFilter(dataset).run({ ...criteriaOf(view), window }).statements;
  const [first, second] = [period(view.window), period(view.compare)];
  return (row) => first[row] === 1 || second[row] === 1;
}

/** The picture with its words; the same input gives the same picture. A title that has the dates is not told them twice. */
export function makeMarkPicture(subject: PictureSubject, choice: MarkPictureChoice): MarkPicture {
  const { dataset, view } = subject;
  const { what, page, theme } = choice;
  const rows = pictureRows(subject, what);
  const title = choice.title ?? titleOf(subject, what, rows);
  const statements = statementsAt(dataset, subject, rows);
  const sources = countSources(dataset, { eventRows: rows, statementRows: statements });
  const isDated = what === "selection" && choice.title === null && view.window !== null;
  const subtitle = subtitleOf(subject, what, { rows, statements }).slice(isDated ? 1 : 0);
  const frame = framePicture({
    words: { title, subtitle, note: choice.note, sources, credit: creditLine(dataset) },
    page,
    theme,
    freeHeight: freeHeight(dataset, rows, view, what),
  });
  const scene = sceneOf(subject, choice, rows, frame.scene);
  const line = sourcesLines(sources, { size: 1, weight: 400, maxWidth: Infinity }, 1);
  const description = [title, ...subtitle, scene.description, ...line].map(asSentence).join(" ");
  return { picture: pictureOfMarks(frame, scene, description), title };
}

function titleOf({ dataset, view }: PictureSubject, what: ExportWhat, rows: readonly number[]): string {
  if (what !== "selection") return dataset.graph.title;
  const choice = choiceOf(dataset, view.selection);
  return pictureTitle({ dataset, selection: view.selection, choice, rows, window: view.window });
}

/** The scene of the room that the frame leaves. Two periods and silence need the whole, so that nothing is lost of them. */
function sceneOf(
  { dataset, visible, view }: PictureSubject,
  { what, theme, withRest }: MarkPictureChoice,
  rows: readonly number[],
  { width, height }: { width: number; height: number },
): MarkScene {
  const palette = PALETTES[theme];
  const around = { hover: null, size: { width, height }, palette, openFold: null, before: null };
  const isWhole = what !== "everything" && (withRest || view.compare !== null || view.silence);
  if (isWhole) {
    const outside = withRest ? "fade" : "hide";
    return buildMarkScene(
      markInputOf({ ...around, dataset, visible }, { ...view, outside, selection: selectionFor(view, what) }),
    );
  }
  const isLanes = view.mode === "lanes";
  const axis = view.axis ?? view.window ?? spanOf(dataset, rows);
  // Lanes stand in front of what framed the contacts.
  const part = partOfDataset(dataset, isLanes ? [...rows, ...contextRows(dataset, rows, axis)] : rows);
  const everything = createFilter(part).run({ ...NO_CRITERIA, undated: "in" });
  const onlyThese = isLanes && view.lanesOnly && what === "selection";
  return buildMarkScene(
    markInputOf(
      { ...around, dataset: part, visible: everything },
      {
        ...view,
        window: null,
        axis,
        compare: null,
        silence: false,
        outside: "hide",
        openSide: null,
        path: what === "selection" ? view.path : [],
        selection: onlyThese ? view.selection : [],
        lanesOnly: onlyThese,
        middle: middleOf(part, view.middle),
      },
    ),
  );
}

/** From the first day of these contacts to the last; the whole of the data where none has a date. */
function spanOf({ columns, span }: Dataset, rows: readonly number[]): DayWindow {
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    if (columns.eventCertainty[row] === UNDATED) continue;
    from = Math.min(from, columns.eventFrom[row] ?? Infinity);
    to = Math.max(to, columns.eventTo[row] ?? -Infinity);
  }
  return from <= to ? { from, to } : span;
}

/** Rows of the landmarks on an axis, and of the hand-overs of whoever is in the picture: other context is of others. */
function contextRows(dataset: Dataset, rows: readonly number[], { from, to }: DayWindow): readonly number[] {
  const { events, columns } = dataset;
  const actors = new Set(rows.flatMap((row) => Array.from(rowsOf(columns.participants, row))));
  return events.flatMap(({ context, landmark, type }, row) => {
    const isInside =
      (columns.eventFrom[row] ?? Infinity) <= to && (columns.eventTo[row] ?? -Infinity) >= from;
    if (context !== true || !isInside) return [];
    const isHandOver =
      type === "appointment" &&
      Array.from(rowsOf(columns.participants, row)).some((actor) => actors.has(actor));
    return landmark !== undefined || isHandOver ? row : [];
  });
}

function selectionFor({ selection }: ViewState, what: ExportWhat): readonly string[] {
  return what === "selection" ? selection : [];
}

/** The side in the middle, or the one with most of these contacts where that one is in none of them. */
function middleOf(part: Dataset, wanted: string | null): string | null {
  const { sides, eventsOfSide } = relationsOf(part);
  const counts = sides.list.map((side, place) => (side.bench === "foot" ? 0 : eventsOfSide(place).length));
  const place = wanted === null ? sides.hub : sides.list.findIndex(({ id }) => id === wanted);
  if ((counts[place] ?? 0) > 0) return sides.list[place]?.id ?? null;
  const most = counts.indexOf(Math.max(...counts));
  return sides.list[most]?.id ?? null;
}

const LEAST_HEIGHT = 300;
const MOST_HEIGHT = 760;
const HEIGHT_PER_ACTOR = 9;
/** Of a lane among a few, with the axis above them and the legend below. */
const HEIGHT_PER_LANE = 112;
const AROUND_LANES = 70;
const FEW_LANES = 6;

/** As tall as those in it need; lanes take a row each. */
function freeHeight(
  { columns }: Dataset,
  rows: readonly number[],
  { mode, lanesOnly, selection }: ViewState,
  what: ExportWhat,
): number {
  const isFew = mode === "lanes" && lanesOnly && what === "selection";
  if (isFew && selection.length > 1 && selection.length <= FEW_LANES)
    return AROUND_LANES + selection.length * HEIGHT_PER_LANE;
  const actors = new Set(rows.flatMap((row) => Array.from(rowsOf(columns.participants, row))));
  const perActor = mode === "lanes" ? 2 * HEIGHT_PER_ACTOR : HEIGHT_PER_ACTOR;
  return Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, 200 + actors.size * perActor)));
}

function statementsAt(
  { columns }: Dataset,
  subject: PictureSubject,
  rows: readonly number[],
): readonly number[] {
  return rows
    .flatMap((row) => Array.from(rowsOf(columns.eventStatements, row)))
    .filter(statementsShown(subject));
}

function subtitleOf(
  { dataset, view }: PictureSubject,
  what: ExportWhat,
  { rows, statements }: { rows: readonly number[]; statements: readonly number[] },
): readonly string[] {
  const filters = what === "everything" ? null : describeFilters(dataset, view);
  const actors = new Set(rows.flatMap((row) => Array.from(rowsOf(dataset.columns.participants, row))));
  const counts = { actors: actors.size, events: rows.length, statements: statements.length };
  return [
    whenWords(dataset, view, what),
    ...(filters === null ? [] : [filters]),
    `${countsSentence(counts)}.`,
  ];
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
