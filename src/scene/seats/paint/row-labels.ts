// One date for each lit row at the end of its beads, and beside each lit tile while they are few.
import { UNDATED } from "#domain/dataset/dataset.ts";
import { calendarFromDay, type Day } from "#domain/time/day.ts";
import { dayWords } from "#domain/time/date-words.ts";
import { monthName } from "#domain/time/month-names.ts";
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { groupBy } from "#scene/seats/layout/group-by.ts";
import type { ItemStore } from "./item-store.ts";
import type { Mark } from "#scene/seats/layout/seat-layout-types.ts";
import { labelAt, labelItem, type Sight } from "./plates.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

const MOST_ROWS = 30;
const FEW_TILES = 8;

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
  items.push(...tileDates(state, store, sight, taken));
  return items;
}

/** Dates of lit tiles and of what lies in nobody's row, while they are few. */
function tileDates(state: SeatState, store: ItemStore, sight: Sight, taken: Box[]): readonly MarkItem[] {
  const { isOn, layout } = state;
  const lit = sight.marks.filter(({ row, events }) => row < 0 && events.some(isOn));
  if (lit.length > FEW_TILES) return [];
  return lit.flatMap((mark) => {
    const texts = datesOf(state, mark.events.filter(isOn));
    if (texts === null) return [];
    const first = mark.events[0] ?? -1;
    const key = `date:${layout.facts.dataset.events[first]?.id ?? ""}`;
    // Beside the benches to the middle; what stands beside the middle away from it.
    const fromMiddle = Math.abs(mark.x - layout.width / 2);
    const isInner = fromMiddle < layout.metrics.half + 40;
    const isRightwards = mark.x < layout.width / 2 !== isInner;
    return labelAt(state, store, { mark, texts, taken, sight, key, isRightwards }) ?? [];
  });
}

function litRows({ isOn }: SeatState, { marks }: Sight): ReadonlyMap<number, readonly Mark[]> {
  return groupBy(
    marks.filter(({ row, events }) => row >= 0 && events.some(isOn)),
    ({ row }) => row,
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
