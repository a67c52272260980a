// The names of rows with their numbers, in the column on the left.
import { sideSelectionId } from "#domain/ref/ref.ts";
import { counted } from "#domain/text/counted.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import { fitName, fitText } from "#scene/marks/fit-name.ts";
import { fullName, shortName } from "#scene/marks/short-names.ts";
import { sideColour } from "#scene/marks/side-colour.ts";
import { spokenRow } from "#scene/lanes/spoken-row.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { listOf } from "#scene/marks/list-of-names.ts";
import { litActors } from "#scene/lanes/lit-actors.ts";
import { folded, foldItem } from "./paint-fold.ts";
import type { RowCounts } from "#scene/lanes/row-counts.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";

const END = 6;
const BETWEEN = 5;
const BOLD_FROM = 5;
const ITSELF = " itself";
const NOBODY_IN_SIGHT = 0.45;

/** The items of rows' names as they were made last, and the numbers in them. */
export type NameStore = Map<LaneRow, { look: string; items: readonly MarkItem[] }>;

/** The items of a row's name: itself, and in a heading those who are folded into it. */
export function paintRowName(
  state: LaneState,
  counts: RowCounts,
  row: LaneRow,
  store: NameStore,
): readonly MarkItem[] {
  // While something is chosen a row names those of it first who are in sight.
  const isFixed = state.choice.lit === null || row.actors.length < 2;
  const look = [counts.first[row.at], counts.all[row.at], counts.ofSide[row.side]].join(" ");
  const known = isFixed ? store.get(row) : undefined;
  if (known?.look === look) return known.items;
  const items = rowItems(state, counts, row);
  store.set(row, { look, items });
  return items;
}

function rowItems(state: LaneState, counts: RowCounts, row: LaneRow): readonly MarkItem[] {
  const isHeading = row.kind !== "lane" && row.kind !== "pair" && row.kind !== "subject";
  return isHeading ? headingItems(state, counts, row) : [laneItem(state, counts, row)];
}

function headingItems(state: LaneState, counts: RowCounts, row: LaneRow): readonly MarkItem[] {
  const { relations, layout, input } = state;
  const { metrics } = layout;
  const { palette } = input;
  const side = relations.sides[row.side];
  const fill = sideColour(palette, side?.hue ?? null);
  const start = metrics.sizeClass === "narrow" ? 4 : 8;
  const number =
    row.kind === "heading" ? String(counts.ofSide[row.side] ?? 0) : String(counts.all[row.at] ?? 0);
  const numberWidth = textWidth(number, metrics.small) + BETWEEN;
  const text = fitText(titleOf(state, row), metrics.heading, 600, metrics.column - start - END - numberWidth);
  const width = textWidth(text, metrics.heading, 600);
  const pieces = [
    textPiece({ x: start, middle: row.middle, text, size: metrics.heading, weight: 600, fill }),
    textPiece({
      x: start + width + BETWEEN,
      middle: row.middle,
      text: number,
      size: metrics.small,
      fill: palette.muted,
    }),
  ];
  const room = metrics.column - END - start - width - BETWEEN - numberWidth;
  const fold = folded(state, row, room);
  return [
    itemOf(state, counts, row, pieces, { role: "heading", chooses: chosenBy(state, row) }),
    ...(fold === null ? [] : [foldItem(state, row, fold)]),
  ];
}

function chosenBy({ relations, input }: LaneState, row: LaneRow): readonly string[] {
  if (row.kind === "people") return [input.dataset.actors[row.lead]?.id ?? ""];
  const side = relations.sides[row.side];
  return row.kind === "heading" && side !== undefined ? [sideSelectionId(side.id)] : [];
}

function titleOf({ relations, input, layout }: LaneState, row: LaneRow): string {
  if (row.kind === "many") return "Three or more";
  if (row.kind === "rest") return counted(row.folded.length, "other");
  if (row.kind !== "people") return relations.sides[row.side]?.label ?? "";
  return (layout.metrics.sizeClass === "narrow" ? shortName : fullName)(input.dataset, row.lead);
}

function laneItem(state: LaneState, counts: RowCounts, row: LaneRow): MarkItem {
  const pieces =
    row.kind === "lane" && isState(state, row)
      ? statePieces(state, counts, row)
      : personPieces(state, counts, row);
  const id = row.subject?.id ?? state.input.dataset.actors[row.lead]?.id;
  return itemOf(state, counts, row, pieces, { role: "lane", chooses: id === undefined ? [] : [id] });
}

function isState({ input, relations }: LaneState, row: LaneRow): boolean {
  const isSeveral = relations.sides[row.side]?.several === true;
  return isSeveral && input.dataset.actors[row.lead]?.kind !== "person";
}

/** A name and its number, ending at the edge of the column. */
function personPieces(state: LaneState, counts: RowCounts, row: LaneRow): readonly TextPiece[] {
  const { dataset, palette } = state.input;
  const { metrics } = state.layout;
  const actor = dataset.actors[row.lead];
  const isBold =
    row.kind === "subject" || row.first >= BOLD_FROM || actor?.kind === "state" || isChosen(state, row);
  const weight = isBold ? 600 : 400;
  const room = metrics.column - END - 4;
  const widest = numberText(state, row.first, row.all);
  const beside = widest === "" ? 0 : textWidth(widest, metrics.name - 1) + BETWEEN;
  const width = room - beside;
  const text = nameOf(state, row, { width, size: metrics.name, weight });
  const x = metrics.column - END;
  const middle = row.kind === "subject" && row.band > 0 ? row.top + row.band / 2 : row.middle;
  const names = actor?.id ?? row.subject?.id ?? "";
  const name = textPiece({
    x,
    middle,
    text,
    size: metrics.name,
    weight,
    fill: palette.ink,
    anchor: "end",
    names,
  });
  return [name, ...numberPiece(state, counts, row, name.text.box.left, middle)];
}

/** The longest form that has room; a state beside its people, who have lanes of their own, is "China itself". */
function nameOf(
  { input, layout, relations }: LaneState,
  row: LaneRow,
  room: { width: number; size: number; weight: 400 | 600 },
): string {
  const { size, weight, width } = room;
  const narrow = layout.metrics.sizeClass === "narrow";
  if (row.lead < 0) return fitText(row.subject?.label ?? "", size, weight, width);
  const isAlone = row.kind === "lane" && relations.sides[row.side]?.several === false;
  const isItself = isAlone && input.dataset.actors[row.lead]?.kind === "state" && layout.form === "all";
  if (!isItself) return fitName(input.dataset, row.lead, { ...room, narrow });
  const itself = textWidth(ITSELF, size, weight);
  return `${fitName(input.dataset, row.lead, { ...room, width: width - itself, narrow })}${ITSELF}`;
}

/** A state in bold, its people beside it as far as they fit: "14 of 39 EU Borrell, Michel +6". */
function statePieces(state: LaneState, counts: RowCounts, row: LaneRow): readonly TextPiece[] {
  const { dataset, palette } = state.input;
  const { metrics } = state.layout;
  const room = metrics.column - END - 4;
  const widest = numberText(state, row.first, row.all);
  const beside = widest === "" ? 0 : textWidth(widest, metrics.name - 1) + BETWEEN;
  const narrow = metrics.sizeClass === "narrow";
  const name = fitName(dataset, row.lead, { width: room - beside, size: metrics.name, weight: 600, narrow });
  const lit = litActors(state);
  const people = row.actors
    .filter((actor) => actor !== row.lead)
    .toSorted((a, b) => Number(lit.has(b)) - Number(lit.has(a)));
  const list = listOf(
    people.map((actor) => ({ actor, text: shortName(dataset, actor) })),
    room - beside - textWidth(name, metrics.name, 600) - BETWEEN,
    metrics.small,
  );
  const pieces: TextPiece[] = [];
  let x = metrics.column - END;
  const common = { middle: row.middle, anchor: "end" as const };
  for (const { text, actor } of list.toReversed()) {
    const names = actor === null ? undefined : dataset.actors[actor]?.id;
    const piece = textPiece({
      x,
      text,
      size: metrics.small,
      fill: palette.muted,
      ...common,
      ...(names === undefined ? {} : { names }),
    });
    pieces.push(piece);
    x = piece.text.box.left;
  }
  if (list.length > 0) x -= BETWEEN;
  const own = textPiece({
    x,
    text: name,
    size: metrics.name,
    weight: 600,
    fill: palette.ink,
    names: dataset.actors[row.lead]?.id ?? "",
    ...common,
  });
  return [...pieces, own, ...numberPiece(state, counts, row, own.text.box.left, row.middle)];
}

function numberPiece(
  state: LaneState,
  counts: RowCounts,
  row: LaneRow,
  right: number,
  middle: number,
): readonly TextPiece[] {
  const { metrics } = state.layout;
  const text = numberText(state, counts.first[row.at] ?? 0, counts.all[row.at] ?? 0);
  const size = metrics.sizeClass === "narrow" ? metrics.small : metrics.name - 1;
  if (text === "" || right - BETWEEN - textWidth(text, size) < 2) return [];
  return [
    textPiece({ x: right - BETWEEN, middle, text, size, fill: state.input.palette.muted, anchor: "end" }),
  ];
}

/** "11 of 42": with the middle, of all; the bare number when equal, or where only what is chosen is shown. */
export function numberText({ layout }: LaneState, first: number, all: number): string {
  if (layout.form !== "all") return String(all);
  if (layout.metrics.sizeClass === "narrow") return "";
  return first === all ? String(all) : `${first} of ${all}`;
}

function isChosen({ choice, input }: LaneState, { lead }: LaneRow): boolean {
  const id = input.dataset.actors[lead]?.id;
  return choice.subjects.some((subject) => subject.id === id);
}

function itemOf(
  state: LaneState,
  counts: RowCounts,
  row: LaneRow,
  pieces: readonly TextPiece[],
  { role, chooses }: Pick<MarkItem, "role" | "chooses">,
): MarkItem {
  const isOut = (counts.all[row.at] ?? 0) === 0 && role === "lane";
  const side = state.relations.sides[row.side]?.id;
  const selected = state.choice.subjects.some(({ id }) => chooses.includes(id));
  return {
    key: row.key,
    role,
    chooses,
    events: [],
    box: { left: 0, right: state.layout.metrics.column, top: row.top, bottom: row.top + row.height },
    tone: isOut ? "out" : selected ? "lit" : "plain",
    selected,
    label: spokenRow(state, counts, row),
    ...(side === undefined ? {} : { side }),
    texts: pieces.map(({ text }) => text),
    primitives: pieces.map(({ primitive }) =>
      isOut ? { ...primitive, opacity: NOBODY_IN_SIGHT } : primitive,
    ),
  };
}
