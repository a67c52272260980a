// Ties on the seats: one number and one string for each pair; meetings of many have neither tile nor bead.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { tieWeights } from "#domain/network/counting.ts";
import type { MarkInput, MarkItem } from "#scene/mark-scene.ts";
import { groupBy } from "#scene/seats/layout/group-by.ts";
import { innerTies } from "#scene/seats/layout/inner-ties.ts";
import type { SeatString } from "#scene/seats/layout/seat-layout-types.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import { sameBenchCurve, wave } from "#scene/seats/layout/string-curve.ts";
import {
  fitting,
  tieHalfWidth,
  tieLayout,
  tieLimit,
  tieStart,
  type MorePairs,
  type TieMark,
} from "#scene/seats/layout/tie-layout.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import type { ItemStore } from "./item-store.ts";
import { stringItems } from "./paint-strings.ts";
import { moreItems } from "./tie-more.ts";
import { numberItem } from "./tie-numbers.ts";
import { isPairOf, isTieLit } from "./tie-pairs.ts";

const FEW_SECOND = 40;
const MOST_STRINGS = 24;
const GAP = 4;
/** px that "+n more pairs" may go into the room where strings turn. */
const BEFORE_STRINGS = 24;
/** px of "+9". */
const LEAST_WORD = 15;

interface SecondTies {
  marks: readonly TieMark[];
  strings: readonly SeatString[];
  /** By row: where its numbers end; pairs whose numbers have no room. */
  ends: ReadonlyMap<number, number>;
  left: ReadonlyMap<number, readonly number[]>;
}

export interface TieItems {
  /** Below the middle's ground, above it, and the numbers. */
  under: readonly MarkItem[];
  strings: readonly MarkItem[];
  numbers: readonly MarkItem[];
}

export function tieItems(state: SeatState, store: ItemStore): TieItems {
  const { layout, input } = state;
  const first = tieLayout(layout);
  const weights = weightsOf(input);
  const second = secondTies(state, weights);
  const inner = innerTies(layout);
  return {
    under: stringItems(state, store, second.strings),
    strings: stringItems(state, store, first.strings, (string) => isTieLit(state, string)),
    numbers: [
      ...[...first.marks, ...second.marks, ...inner.marks].flatMap((mark) =>
        numberItem(state, store, mark, weights[mark.pair] ?? 0),
      ),
      ...moreItems(state, store, { lists: [...moreOfRows(state, second, weights), ...inner.more], weights }),
    ],
  };
}

/** How much each pair weighs now; of two compared periods, in both together. */
function weightsOf({ dataset, visible, view, comparison }: MarkInput): ArrayLike<number> {
  if (comparison === null) return tieWeights(dataset, visible, view.counting);
  const { a, b } = comparison.counted;
  return a.pairEvents.map((count, pair) => count + (b.pairEvents[pair] ?? 0));
}

/** By row, where its numbers end and how many pairs have none. */
function moreOfRows(
  { layout }: SeatState,
  second: SecondTies,
  weights: ArrayLike<number>,
): readonly MorePairs[] {
  const { ends, crowded } = tieLayout(layout);
  const lists: MorePairs[] = [];
  /** From the lowest row up: pairs of rows that have no room for a word, because the foot lies beside them. */
  const carried: Record<"left" | "right", number[]> = { left: [], right: [] };
  for (let at = layout.rows.length - 1; at >= 0; at -= 1) {
    const row = layout.rows[at];
    if (row === undefined) continue;
    const own = (crowded[at] ?? []).filter((pair) => (weights[pair] ?? 0) > 0);
    const pairs = [...own, ...(second.left.get(at) ?? []), ...carried[row.bench]];
    if (pairs.length === 0) continue;
    const isLeft = row.bench === "left";
    const x = second.ends.get(at) ?? ends[at] ?? tieStart(layout, row);
    const room = (tieLimit(layout, row, BEFORE_STRINGS) - x) * (isLeft ? 1 : -1);
    if (room < LEAST_WORD && layout.rows[at - 1]?.bench === row.bench) {
      carried[row.bench] = pairs;
      continue;
    }
    carried[row.bench] = [];
    lists.push({
      key: `${row.bench}${at}`,
      pairs,
      x,
      y: row.y,
      dir: isLeft ? 1 : -1,
      room,
      chooses: row.actors,
    });
  }
  return lists;
}

/** Pairs without the middle: those of what is chosen, or all while they are few. */
function secondTies(state: SeatState, weights: ArrayLike<number>): SecondTies {
  const { layout, facts, second } = state;
  const { columns } = facts.dataset;
  const nothing = { marks: [], strings: [], ends: new Map(), left: new Map() };
  const pairs = new Set(second.flatMap((event) => Array.from(rowsOf(columns.eventPairs, event))));
  const lit = [...pairs].filter(
    (pair) =>
      (weights[pair] ?? 0) > 0 &&
      (state.choice.lit === null || isPairOf(state, columns.pairA[pair] ?? -1, columns.pairB[pair] ?? -1)),
  );
  if (state.choice.lit === null && lit.length > FEW_SECOND) return nothing;
  const first = tieLayout(layout);
  const groups = lit.flatMap((pair) => groupOf(state, pair) ?? []);
  const hasStrings = groups.length <= MOST_STRINGS;
  const marks: TieMark[] = [];
  const strings: SeatString[] = [];
  const ends = new Map<number, number>();
  const left = new Map<number, readonly number[]>();
  for (const [at, own] of groupBy(groups, ({ row }) => row)) {
    const row = layout.rows[at];
    if (row === undefined) continue;
    const dir = row.bench === "left" ? 1 : -1;
    const start = tieStart(layout, row);
    const end = first.ends[at] ?? start;
    let x = end === start ? start : end + dir * GAP;
    const busiest = own.toSorted((a, b) => b.events.length - a.events.length);
    const fits = fitting(layout, busiest, (tieLimit(layout, row) - x) * dir);
    left.set(
      at,
      fits.left.map(({ pair }) => pair),
    );
    for (const group of fits.shown) {
      const halfWidth = tieHalfWidth(layout, group.events);
      marks.push({ ...group, x: x + dir * halfWidth, y: row.y, halfWidth, half: layout.metrics.pill });
      x += dir * (2 * halfWidth + 2);
      if (hasStrings) strings.push(secondString(state, group, x - dir * 3));
    }
    ends.set(at, x);
  }
  return { marks, strings, ends, left };
}

type SecondGroup = Pick<TieMark, "pair" | "guest" | "host" | "events" | "row">;

/** In the row of who has fewer contacts; of a chosen one, in the partner's. */
function groupOf({ layout, facts, choice }: SeatState, pair: number): SecondGroup | null {
  const { columns } = facts.dataset;
  const [a, b] = [columns.pairA[pair] ?? -1, columns.pairB[pair] ?? -1];
  if (facts.sideOf(a) === facts.middle || facts.sideOf(b) === facts.middle) return null;
  const isOther = (facts.all[a] ?? 0) > (facts.all[b] ?? 0);
  let [guest, host] = isOther ? [b, a] : [a, b];
  if (choice.actors.has(guest) && !choice.actors.has(host)) [guest, host] = [host, guest];
  if ((layout.seats.get(guest)?.at ?? -1) < 0) [guest, host] = [host, guest];
  const row = layout.seats.get(guest)?.at ?? -1;
  if (row < 0) return null;
  return { pair, guest, host, row, events: Array.from(rowsOf(eventsOfPairs(columns), pair)) };
}

function secondString({ layout }: SeatState, group: SecondGroup, to: number): SeatString {
  const { guest, host, events, row: at } = group;
  const row = layout.rows[at];
  const other = layout.seats.get(host);
  const common = { guest, host, events, row: at, bar: -1 };
  if (row === undefined || other === undefined) return { ...common, line: [] };
  const inner = layout.metrics.column + EDGE;
  const edgeOf = (bench: "left" | "right"): number => (bench === "left" ? inner : layout.width - inner);
  if (other.place === "foot") return { ...common, line: wave(to, row.y, other.x, other.y - 6) };
  const bench = layout.rows[other.at]?.bench ?? "left";
  if (bench !== row.bench) return { ...common, line: wave(to, row.y, edgeOf(bench), other.y) };
  const inwards = bench === "left" ? 1 : -1;
  const at2 = { from: edgeOf(bench), to, landX: edgeOf(bench), landY: other.y, inwards };
  return { ...common, line: sameBenchCurve(row.y, at2) };
}
