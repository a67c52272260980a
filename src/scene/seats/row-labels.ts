// One label for each lit row at the end of its beads: when it was; or how long a pair that is due has been silent.
import { UNDATED } from "#domain/dataset/dataset.ts";
import { counted } from "#domain/text/counted.ts";
import { calendarFromDay, type Day } from "#domain/time/day.ts";
import { dayWords } from "#domain/time/date-words.ts";
import { monthName } from "#domain/time/month-names.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import { groupBy } from "./group-by.ts";
import { legendWidth } from "./legend-words.ts";
import type { ItemStore } from "./item-store.ts";
import type { Mark } from "./seat-layout-types.ts";
import type { SecondRank } from "./second-rank.ts";
import type { SeatState } from "./seat-state.ts";

const MOST_ROWS = 30;
const GAP = 4;

/** The marks in sight: dates stand after the last lit one of a row. */
export interface Sight {
  marks: readonly Mark[];
  second: SecondRank;
}

/** Dates of lit rows, where something is chosen. */
export function dateItems(state: SeatState, store: ItemStore, sight: Sight): readonly MarkItem[] {
  const { choice, isOn, layout } = state;
  if (choice.lit === null || layout.metrics.sizeClass === "narrow") return [];
  const rows = litRows(state, sight);
  if (rows.size > MOST_ROWS) return [];
  const taken: Box[] = [];
  const items: MarkItem[] = [];
  for (const [at, marks] of rows) {
    const events = marks.flatMap((mark) => mark.events.filter(isOn)).toSorted((a, b) => a - b);
    const texts = datesOf(state, events);
    const item =
      texts === null ? null : labelItem(state, store, { at, marks, texts, taken, sight, key: "date" });
    if (item !== null) items.push(item);
  }
  return items;
}

/** While silence is looked at: a ring around the last contact of each pair that is due, and its days. */
export function silenceItems(state: SeatState, store: ItemStore, sight: Sight): readonly MarkItem[] {
  const { input, layout, facts } = state;
  const { silence } = input;
  if (silence === null) return [];
  const items: MarkItem[] = [];
  const taken: Box[] = [];
  const due = new Map<number, { days: number; marks: Mark[] }>();
  for (const string of [...layout.strings, ...sight.second.strings]) {
    const pair = pairRow(facts.dataset, string.guest, string.host);
    if (pair < 0) continue;
    const { overdue, silentDays, lastEvent } = silence.ofPair(pair);
    if (overdue === null || overdue < 1 || silentDays === null) continue;
    const mark = sight.marks.find(({ events }) => events.includes(lastEvent));
    if (mark === undefined) continue;
    items.push(ringItem(state, store, mark, { days: silentDays, overdue }));
    const row = due.get(mark.row);
    if (mark.row >= 0 && (row === undefined || row.days < silentDays))
      due.set(mark.row, { days: silentDays, marks: [mark] });
  }
  for (const [at, { days }] of due) {
    const marks = sight.marks.filter(({ row }) => row === at);
    const texts = [`${days} days`, `${days} d`];
    const item = labelItem(state, store, { at, marks, texts, taken, sight, key: "silent" });
    if (item !== null) items.push(item);
  }
  return items;
}

function ringItem(
  { input, facts }: SeatState,
  store: ItemStore,
  mark: Mark,
  { days, overdue }: { days: number; overdue: number },
): MarkItem {
  const { palette, dataset } = input;
  const key = `due:${dataset.events[mark.events[0] ?? -1]?.id ?? ""}`;
  const colour = overdue >= 2 ? palette.error : palette.warn;
  return store.keep(key, `${colour}${days}${mark.x},${mark.y}`, () => ({
    key,
    role: "date",
    chooses: [],
    events: [],
    box: null,
    tone: "plain",
    selected: false,
    label: `Silent for ${counted(days, "day")}`,
    side: facts.sides[mark.side]?.id ?? "",
    texts: [],
    primitives: [
      {
        kind: "rect",
        x: mark.x - mark.halfWidth - 1.6,
        y: mark.y - mark.half - 1.6,
        width: 2 * mark.halfWidth + 3.2,
        height: 2 * mark.half + 3.2,
        radius: mark.half + 1.6,
        fill: "none",
        stroke: { colour, width: 1.8, ...(overdue >= 2 ? {} : { dash: "3 2" }) },
      },
    ],
  }));
}

const pairRows = new WeakMap<object, ReadonlyMap<number, number>>();

/** The pair row of two actor rows; -1 = they share no contact that joins. */
function pairRow(dataset: SeatState["facts"]["dataset"], a: number, b: number): number {
  const { pairA, pairB } = dataset.columns;
  let rows = pairRows.get(dataset);
  const size = dataset.actors.length;
  if (rows === undefined) {
    rows = new Map(Array.from(pairA, (one, pair) => [one * size + (pairB[pair] ?? 0), pair]));
    pairRows.set(dataset, rows);
  }
  return rows.get(Math.min(a, b) * size + Math.max(a, b)) ?? -1;
}

function litRows({ isOn }: SeatState, { marks }: Sight): ReadonlyMap<number, readonly Mark[]> {
  return groupBy(
    marks.filter(({ row, events }) => row >= 0 && events.some(isOn)),
    ({ row }) => row,
  );
}

interface LabelPlan {
  at: number;
  marks: readonly Mark[];
  /** From the longest to the shortest. */
  texts: readonly string[];
  taken: Box[];
  sight: Sight;
  key: string;
}

/** A text on a plate after the last of the marks, where it meets no tile, neither the middle nor the foot. */
function labelItem(state: SeatState, store: ItemStore, plan: LabelPlan): MarkItem | null {
  const { layout, input } = state;
  const { at, marks, texts, taken, sight, key } = plan;
  const row = layout.rows[at];
  if (row === undefined) return null;
  const isLeft = row.bench === "left";
  const size = layout.metrics.small;
  const ends = marks.map((mark) => (isLeft ? mark.x + mark.halfWidth : mark.x - mark.halfWidth));
  const end = isLeft ? Math.max(...ends) + GAP : Math.min(...ends) - GAP;
  for (const text of texts) {
    const width = textWidth(text, size);
    const box: Box = {
      left: isLeft ? end : end - width,
      right: isLeft ? end + width : end,
      top: row.y - size * 0.56,
      bottom: row.y + size * 0.56,
    };
    if (!isFree(state, box, taken, sight)) continue;
    taken.push(box);
    const whole = `${key}:${row.bench}${at}`;
    return store.keep(whole, `${text}@${box.left}`, () => {
      const piece = textPiece({ x: box.left, middle: row.y, text, size, fill: input.palette.ink });
      return {
        key: whole,
        role: "date",
        chooses: [],
        events: [],
        box: null,
        tone: "lit",
        selected: false,
        label: text,
        texts: [piece.text],
        primitives: [
          {
            kind: "rect",
            x: box.left - 2,
            y: box.top,
            width: width + 4,
            height: box.bottom - box.top,
            radius: 3,
            fill: input.palette.ground,
          },
          piece.primitive,
        ],
      };
    });
  }
  return null;
}

function isFree(
  { layout, isOn }: SeatState,
  box: Box,
  taken: readonly Box[],
  { marks, second }: Sight,
): boolean {
  const { width, metrics, foot } = layout;
  const isLeft = box.left < width / 2;
  const lane = second.lane[isLeft ? "left" : "right"];
  const limit = metrics.half + 4 + (lane > 0 ? lane + 8 : 0);
  if (isLeft ? box.right > width / 2 - limit : box.left < width / 2 + limit) return false;
  const footHalf = Math.max(foot.width, legendWidth(metrics, foot.legend)) / 2 + 4;
  const inFoot = box.bottom > foot.y - metrics.small;
  if (inFoot && box.right > width / 2 - footHalf && box.left < width / 2 + footHalf) return false;
  const meets = (other: Box): boolean =>
    other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom;
  if (taken.some(meets)) return false;
  return !marks.some(
    (mark) =>
      mark.events.some(isOn) &&
      meets({
        left: mark.x - mark.halfWidth,
        right: mark.x + mark.halfWidth,
        top: mark.y - mark.half,
        bottom: mark.y + mark.half,
      }),
  );
}

/** "26 Apr 2023"; "Mar – May 2022"; "Feb 2022 – Oct 2023"; then shorter. */
function datesOf({ facts }: SeatState, events: readonly number[]): readonly string[] | null {
  const { eventFrom, eventTo, eventCertainty } = facts.dataset.columns;
  const dated = events.filter((event) => eventCertainty[event] !== UNDATED);
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = eventFrom[first] ?? 0;
  if (dated.length === 1 && from === eventTo[first]) {
    return [dayWords(from, "short"), monthWords(from), shortMonth(from)];
  }
  const to = eventFrom[last] ?? 0;
  if (monthWords(from) === monthWords(to)) return [monthWords(from), shortMonth(from)];
  const a = calendarFromDay(from);
  const b = calendarFromDay(to);
  if (a.year === b.year) {
    return [`${monthName(a.month, "short")} – ${monthWords(to)}`, String(a.year)];
  }
  return [`${monthWords(from)} – ${monthWords(to)}`, `${a.year} – ${b.year}`];
}

function monthWords(day: Day): string {
  const { year, month } = calendarFromDay(day);
  return `${monthName(month, "short")} ${year}`;
}

function shortMonth(day: Day): string {
  const { year, month } = calendarFromDay(day);
  return `${monthName(month, "short")} ’${String(year).slice(-2)}`;
}
