// Beads along a row, as on an abacus: one line while there is room, then a zigzag, then numbers.
import { textWidth } from "#drawing/text-width.ts";
import { calendarFromDay } from "#domain/time/day.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { groupBy } from "./group-by.ts";
import type { SeatMetrics } from "./seat-metrics.ts";

/** A sign in a row, `x` being its middle. */
export interface RowSign {
  events: readonly number[];
  x: number;
  y: number;
  halfWidth: number;
  half: number;
  /** Place in the groups that were given; -1 = of several. */
  group: number;
}

export interface PlacedBeads {
  signs: readonly RowSign[];
  /** Where the signs of each group begin and end. */
  spans: readonly (readonly [from: number, to: number])[];
  end: number;
  /** False = not even one number has room. */
  fits: boolean;
}

export interface BeadRoom {
  y: number;
  /** Where the first bead's outer edge is, and how far they may go; there may be no room between. */
  from: number;
  to: number;
  /** 1 = to the right. */
  dir: 1 | -1;
  /** px of the row: a zigzag stays inside it. */
  height: number;
}

const GROUP_GAP = 3;
const PILL_GAP = 1.4;
const ZIGZAG = 0.56;
/** Size of the numbers in pills. */
export const PILL_NUMBER = 11;

/** Places groups of events (each in order of time) in a row, from `from` on. */
export function placeBeads(
  dataset: Dataset,
  metrics: SeatMetrics,
  groups: readonly (readonly number[])[],
  { y, from, to, dir, height }: BeadRoom,
): PlacedBeads {
  const room = (to - from) * dir;
  const lists = ways(dataset, metrics, groups, height);
  for (const way of lists) {
    const runs = way();
    if (lengthOf(runs) <= room) return laid(runs, groups.length, { y, from, dir });
  }
  const last = lists.at(-1)?.() ?? [];
  return { ...laid(last, groups.length, { y, from, dir }), fits: false };
}

/** Signs of one group (or of several, -1) one after another. */
interface Run {
  group: number;
  signs: readonly Sketch[];
  gap: number;
}

interface Sketch {
  events: readonly number[];
  /** What it takes along the row, and the halves of what is drawn. */
  advance: number;
  halfWidth: number;
  half: number;
  shift: number;
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce(
    (sum, { signs, gap }, at) =>
      sum + signs.reduce((all, { advance }) => all + advance, 0) + (at + 1 < runs.length ? gap : 0),
    0,
  );
}

function laid(
  runs: readonly Run[],
  groupCount: number,
  { y, from, dir }: { y: number; from: number; dir: number },
): PlacedBeads {
  const signs: RowSign[] = [];
  const spans: [number, number][] = Array.from({ length: groupCount }, () => [from, from]);
  let x = from;
  for (const { group, signs: sketches, gap } of runs) {
    const begin = x;
    for (const { events, advance, halfWidth, half, shift } of sketches) {
      signs.push({ events, x: x + dir * halfWidth, y: y + shift, halfWidth, half, group });
      x += dir * advance;
    }
    const span: [number, number] = [begin, x];
    if (group >= 0) spans[group] = span;
    else for (const at of spans.keys()) spans[at] = [begin, x];
    x += dir * gap;
  }
  return { signs, spans, end: signs.length === 0 ? from : x - dir * (runs.at(-1)?.gap ?? 0), fits: true };
}

/** From the finest way to the coarsest. */
function ways(
  dataset: Dataset,
  metrics: SeatMetrics,
  groups: readonly (readonly number[])[],
  height: number,
): readonly (() => readonly Run[])[] {
  const { bead, step } = metrics;
  const swing = Math.min(bead * 0.92, height / 2 - bead * 0.86);
  const single = (event: number, at: number, zigzag: boolean): Sketch => ({
    events: [event],
    advance: zigzag ? step * ZIGZAG : step,
    halfWidth: zigzag ? bead * 0.86 : bead,
    half: zigzag ? bead * 0.86 : bead,
    shift: zigzag ? (at % 2 === 0 ? -1 : 1) * swing : 0,
  });
  const pills = (lists: readonly (readonly number[])[]): readonly Sketch[] =>
    lists.map((events) => pillSketch(metrics, events));
  const all = groups.flat().toSorted((a, b) => a - b);
  const run = (group: number, signs: readonly Sketch[]): Run => ({ group, signs, gap: GROUP_GAP });
  return [
    () =>
      groups.map((events, at) =>
        run(
          at,
          events.map((event) => single(event, 0, false)),
        ),
      ),
    () =>
      groups.map((events, at) => {
        const signs = events.map((event, nth) => single(event, nth, true));
        // The last of a zigzag sticks out by what the steps are shorter than it is wide.
        const tail = 2 * bead * 0.86 - step * ZIGZAG;
        return { group: at, signs, gap: GROUP_GAP + Math.max(0, tail) };
      }),
    () => groups.map((events, at) => run(at, pills(halfYears(dataset, events, 3)))),
    () => groups.map((events, at) => run(at, pills([events]))),
    () => [run(-1, pills(halfYears(dataset, all, 1)))],
    () => [run(-1, pills(years(dataset, all)))],
    () => [run(-1, pills(all.length === 0 ? [] : [all]))],
  ];
}

/** A number for several contacts, or the bead of one. */
function pillSketch({ bead, pill }: SeatMetrics, events: readonly number[]): Sketch {
  const isOne = events.length === 1;
  const halfWidth = isOne ? bead : pillHalfWidth(pill, String(events.length));
  return {
    events,
    advance: 2 * halfWidth + PILL_GAP,
    halfWidth,
    half: isOne ? bead : pill,
    shift: 0,
  };
}

export function pillHalfWidth(half: number, text: string): number {
  return Math.max(half, textWidth(text, PILL_NUMBER, 600) / 2 + 2.6);
}

/** Events by half-year, where there are at least `least`. */
function halfYears(
  dataset: Dataset,
  events: readonly number[],
  least: number,
): readonly (readonly number[])[] {
  if (events.length < least) return events.map((event) => [event]);
  return groupsOf(events, (event) => {
    const { year, month } = calendarFromDay(dataset.columns.eventFrom[event] ?? 0);
    return year * 2 + (month > 6 ? 1 : 0);
  });
}

function years(dataset: Dataset, events: readonly number[]): readonly (readonly number[])[] {
  return groupsOf(events, (event) => calendarFromDay(dataset.columns.eventFrom[event] ?? 0).year);
}

function groupsOf(events: readonly number[], key: (event: number) => number): readonly (readonly number[])[] {
  return [...groupBy(events, key).values()];
}
