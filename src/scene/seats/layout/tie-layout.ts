// Where the numbers of ties lie on the seats: one for each pair in its guest's row, one string from there to the bar.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { groupBy } from "./group-by.ts";
import { legendY } from "./legend-words.ts";
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
  /** Pairs of its row that have neither a number nor room for "+n" (a phone's): its own number says so with a "+". */
  more?: readonly number[];
}

export interface TieLayout {
  marks: readonly TieMark[];
  strings: readonly SeatString[];
  /** By row: where its numbers end. */
  ends: readonly number[];
  /** By row: pairs whose numbers have no room; they are counted at its end. */
  crowded: readonly (readonly number[])[];
}

/** Pairs without a number of their own, and where they are counted instead. */
export interface MorePairs {
  key: string;
  pairs: readonly number[];
  x: number;
  y: number;
  /** Which way the words run. */
  dir: 1 | -1;
  /** px for the words. */
  room: number;
  /** Actor rows that pressing it chooses. */
  chooses: readonly number[];
  /** Pairs of the middle among themselves. */
  inside?: true;
}

/** px that a row keeps for "+n" where not all of its numbers have room. */
export const MORE_ROOM = 22;
/** Numbers of forums stand so far over their line. */
export const OVER_FOOT = 12.5;
/** px between the last number and the middle, for the strings to turn in. */
const BEFORE_MIDDLE = 34;

const GAP = 2;
/** px of a "+" after a number. */
const PLUS = 6;
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
    const { shown, left } = fitting(layout, own, Math.abs(tieLimit(layout, row) - tieStart(layout, row)));
    const pairs = left.map(({ pair }) => pair);
    const inNumber = layout.metrics.sizeClass === "narrow" && shown.length > 0 && pairs.length > 0;
    crowded.push(inNumber ? [] : pairs);
    const dir = row.bench === "left" ? 1 : -1;
    let x = tieStart(layout, row);
    const inOrder = shown.toSorted((a, b) => Math.abs(b.landing - row.y) - Math.abs(a.landing - row.y));
    for (const group of inOrder) {
      const hasMore = inNumber && group === inOrder.at(-1);
      const halfWidth = tieHalfWidth(layout, group.events) + (hasMore ? PLUS / 2 : 0);
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
        ...(hasMore ? { more: pairs } : {}),
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

/**
 * How far the numbers of a row may go: no tile stands beside the middle, but words and numbers at the foot do.
 * `extra` = px that words may go into the room where strings turn.
 */
export function tieLimit(
  { metrics, width, height, foot }: SeatLayout,
  { bench, y, limit, low }: SeatRow,
  extra = 0,
): number {
  const isNarrow = metrics.sizeClass === "narrow";
  const reach = metrics.pill + metrics.small * 0.6;
  const besideForums = y > foot.y - OVER_FOOT - reach ? foot.width / 2 + 6 : 0;
  const besideLegend =
    metrics.legend > 0 && y > legendY(metrics, height) - reach ? foot.legendRoom / 2 + 4 : 0;
  const besideFoot = Math.max(besideForums, besideLegend);
  const turn = isNarrow ? metrics.beforeMiddle : BEFORE_MIDDLE - extra;
  const fromMiddle = Math.max(metrics.half + turn, besideFoot);
  const own = bench === "left" ? width / 2 - fromMiddle : width / 2 + fromMiddle;
  if (!low) return own;
  return bench === "left" ? Math.min(own, limit) : Math.max(own, limit);
}

/** The busiest pairs that have room; where not all have, so many that "+n" has some too. */
export function fitting<T extends { events: readonly number[] }>(
  layout: SeatLayout,
  own: readonly T[],
  room: number,
): { shown: readonly T[]; left: readonly T[] } {
  const widths = own.map(({ events }) => 2 * tieHalfWidth(layout, events) + GAP);
  const countIn = (space: number): number => {
    let used = 0;
    const over = widths.findIndex((width) => (used += width) > space);
    return over < 0 ? widths.length : over;
  };
  const all = countIn(room);
  const reserved = layout.metrics.sizeClass === "narrow" ? PLUS : MORE_ROOM;
  const count = all === own.length ? all : countIn(room - reserved);
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
