// Where the numbers of ties lie on the seats: one for each pair in its guest's row, one string from there to the bar.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { groupBy } from "./group-by.ts";
import { pillHalfWidth } from "./place-beads.ts";
import { landOnBars } from "./row-marks.ts";
import type { SeatLayout, SeatRow, SeatString } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BESIDE_EDGE, EDGE } from "./seat-metrics.ts";
import { risingCurve, rowCurve } from "./string-curve.ts";

/** The number of one pair. */
export interface TieMark {
  pair: number;
  guest: number;
  host: number;
  /** Rows of the events that join the two. */
  events: readonly number[];
  row: number;
  x: number;
  y: number;
  halfWidth: number;
  half: number;
}

export interface TieLayout {
  marks: readonly TieMark[];
  strings: readonly SeatString[];
  /** By row: where its numbers end. */
  ends: readonly number[];
  /** By row: pairs whose numbers have no room. */
  crowded: readonly (readonly number[])[];
}

const GAP = 2;
const LEAST = "<0.1";

const known = new WeakMap<SeatLayout, TieLayout>();

/** The same reference for the same layout. */
export function tieLayout(layout: SeatLayout): TieLayout {
  let found = known.get(layout);
  if (found === undefined) {
    found = lay(layout);
    known.set(layout, found);
  }
  return found;
}

interface Group {
  pair: number;
  guest: number;
  host: number;
  events: number[];
  row: number;
  bar: number;
  landing: number;
}

function lay(layout: SeatLayout): TieLayout {
  const groups = firstPairs(layout);
  landOnBars(groups, layout.rows, layout.bars);
  const byRow = groupBy(groups, ({ row }) => row);
  const marks: TieMark[] = [];
  const strings: SeatString[] = [];
  const ends: number[] = [];
  const crowded: number[][] = [];
  for (const [at, row] of layout.rows.entries()) {
    const own = (byRow.get(at) ?? []).toSorted((a, b) => b.events.length - a.events.length);
    const { shown, left } = fitting(layout, row, own);
    crowded.push(left.map(({ pair }) => pair));
    const dir = row.bench === "left" ? 1 : -1;
    let x = tieStart(layout, row);
    const inOrder = shown.toSorted((a, b) => Math.abs(b.landing - row.y) - Math.abs(a.landing - row.y));
    for (const group of inOrder) {
      const halfWidth = tieHalfWidth(layout, group.events);
      const { pair, guest, host, events } = group;
      marks.push({
        pair,
        guest,
        host,
        events,
        row: at,
        x: x + dir * halfWidth,
        y: row.y,
        halfWidth,
        half: layout.metrics.pill,
      });
      x += dir * (2 * halfWidth + GAP);
      strings.push(tieString(layout, row, group, x - dir * (GAP + 1)));
    }
    ends.push(x);
  }
  return { marks, strings, ends, crowded };
}

/** Numbers begin at the bench's edge: there are no tiles between. */
export function tieStart({ metrics, width }: SeatLayout, { bench }: SeatRow): number {
  const start = metrics.column + EDGE + BESIDE_EDGE;
  return bench === "left" ? start : width - start;
}

/** Half the room of a pair's number, whatever it becomes by dates and by the choice of counting. */
export function tieHalfWidth({ metrics, facts }: SeatLayout, events: readonly number[]): number {
  const whole = pillHalfWidth(metrics.pill, String(events.length));
  const { participants } = facts.dataset.columns;
  const isParted = events.some((event) => rowsOf(participants, event).length > 2);
  if (!isParted) return whole;
  return Math.max(...[LEAST, `${events.length}.9`].map((text) => pillHalfWidth(metrics.pill, text)));
}

/** A weight in little room: whole, or to a tenth. */
export function tieNumber(weight: number): string {
  const tenths = Math.round(weight * 10) / 10;
  return weight > 0 && tenths === 0 ? LEAST : String(tenths);
}

function fitting(
  layout: SeatLayout,
  row: SeatRow,
  own: readonly Group[],
): { shown: readonly Group[]; left: readonly Group[] } {
  const room = Math.abs(row.limit - tieStart(layout, row));
  let used = 0;
  let count = 0;
  for (const { events } of own) {
    used += 2 * tieHalfWidth(layout, events) + GAP;
    if (used > room) break;
    count += 1;
  }
  return { shown: own.slice(0, count), left: own.slice(count) };
}

function tieString(
  { metrics, width }: SeatLayout,
  row: SeatRow,
  { guest, host, bar, events, row: at, landing }: Group,
  to: number,
): SeatString {
  const isLeft = row.bench === "left";
  const from = isLeft ? metrics.column + EDGE : width - metrics.column - EDGE;
  const landX = width / 2 + (isLeft ? -metrics.half : metrics.half);
  const curve = row.low ? risingCurve : rowCurve;
  return { guest, host, row: at, bar, events, line: curve(row.y, { from, to, landX, landY: landing }) };
}

/** Pairs of a guest on a bench and somebody of the middle. */
function firstPairs({ facts, seats }: SeatLayout): Group[] {
  const { columns } = facts.dataset;
  const { pairA, pairB } = columns;
  const eventsOf = eventsOfPairs(columns);
  const groups: Group[] = [];
  for (let pair = 0; pair < pairA.length; pair += 1) {
    const ends = guestAndHost(facts, pairA[pair] ?? -1, pairB[pair] ?? -1);
    const seat = ends === null ? undefined : seats.get(ends.guest);
    if (ends === null || seat === undefined || seat.at < 0) continue;
    const events = Array.from(rowsOf(eventsOf, pair));
    if (events.length === 0) continue;
    groups.push({ pair, ...ends, events, row: seat.at, bar: seats.get(ends.host)?.at ?? 0, landing: 0 });
  }
  return groups;
}

function guestAndHost(
  { sideOf, middle }: SeatFacts,
  a: number,
  b: number,
): { guest: number; host: number } | null {
  const isA = sideOf(a) === middle;
  const isB = sideOf(b) === middle;
  if (isA === isB) return null;
  return isA ? { guest: b, host: a } : { guest: a, host: b };
}
