// Contacts without the middle, when they are drawn: beads in the row of the one who has fewer, tiles beside the middle.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { groupBy } from "#scene/seats/layout/group-by.ts";
import { placeBeads } from "#scene/seats/layout/place-beads.ts";
import type { BenchSide, Mark, Seat, SeatString } from "#scene/seats/layout/seat-layout-types.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import type { SeatState } from "./seat-state.ts";
import { sameBenchCurve, wave } from "#scene/seats/layout/string-curve.ts";
import { homeOf, isTile, stacked } from "#scene/seats/layout/tile-columns.ts";

export interface SecondRank {
  marks: readonly Mark[];
  strings: readonly SeatString[];
  /** Rows whose unlit beads make room. */
  hiding: ReadonlySet<number>;
  /** How far from the middle's bars tiles reach, by bench; 0 = none. */
  lane: Readonly<Record<BenchSide, number>>;
}

const MOST_STRINGS = 24;
const AFTER_FIRST = 4;
const BESIDE_MIDDLE = 6;

export function secondRank(state: SeatState): SecondRank {
  const { facts, second } = state;
  const tiles = tileMarks(
    state,
    second.filter((event) => isTile(facts, event)),
  );
  const pairs = second.filter((event) => !isTile(facts, event));
  const beads = beadMarks(state, pairs, tiles.lane);
  return { ...beads, ...tiles, marks: [...beads.marks, ...tiles.marks] };
}

interface Group {
  guest: number;
  partner: number;
  row: number;
  events: readonly number[];
}

function beadMarks(
  state: SeatState,
  pairs: readonly number[],
  lane: SecondRank["lane"],
): Omit<SecondRank, "lane"> {
  const { layout, facts, choice, isOn } = state;
  const groups = pairGroups(state, pairs);
  const hasStrings = groups.length <= MOST_STRINGS;
  const marks: Mark[] = [];
  const strings: SeatString[] = [];
  const hiding = new Set<number>();
  for (const [at, own] of groupBy(groups, ({ row }) => row)) {
    const row = layout.rows[at];
    if (row === undefined) continue;
    const dir = row.bench === "left" ? 1 : -1;
    const hides = choice.lit !== null;
    if (hides) hiding.add(at);
    const taken = layout.marks.filter((mark) => mark.row === at && (!hides || mark.events.some(isOn)));
    const ends = taken.map((mark) => (mark.x + dir * mark.halfWidth) * dir);
    const from = taken.length === 0 ? row.start : Math.max(...ends) * dir + dir * AFTER_FIRST;
    const to = row.limit - dir * lane[row.bench];
    const placed = placeBeads(
      facts.dataset,
      layout.metrics,
      own.map(({ events }) => events),
      { y: row.y, from, to, dir, height: row.height },
    );
    if (!placed.fits) continue;
    for (const { events, x, y, halfWidth, half, group } of placed.signs) {
      const kind = events.length === 1 ? "bead" : "pill";
      const guest = own[group]?.guest ?? -1;
      const string = group < 0 || !hasStrings ? -1 : strings.length + group;
      marks.push({ kind, events, x, y, halfWidth, half, row: at, string, side: row.side, guest });
    }
    if (!hasStrings) continue;
    for (const [nth, group] of own.entries()) {
      const end = placed.spans[nth]?.[1] ?? from;
      strings.push(stringOf(state, group, { y: row.y, to: end - dir }));
    }
  }
  return { marks, strings, hiding };
}

/** Pairs by guest and partner; who is chosen lies in the partners' rows, else it is the row of who has fewer. */
function pairGroups({ layout, facts, choice }: SeatState, pairs: readonly number[]): readonly Group[] {
  const { participants } = facts.dataset.columns;
  const isSeated = (seat: Seat | undefined): boolean => seat !== undefined && seat.at >= 0;
  const found = groupBy(pairs, (event) => {
    const [a = -1, b = -1] = rowsOf(participants, event);
    const isOther = (facts.all[a] ?? 0) > (facts.all[b] ?? 0);
    let [guest, partner] = isOther ? [b, a] : [a, b];
    if (choice.actors.size > 0 && choice.actors.has(guest) && !choice.actors.has(partner))
      [guest, partner] = [partner, guest];
    if (!isSeated(layout.seats.get(guest))) [guest, partner] = [partner, guest];
    return `${guest} ${partner}`;
  });
  return [...found].flatMap(([key, events]) => {
    const [guest = -1, partner = -1] = key.split(" ").map(Number);
    const row = layout.seats.get(guest)?.at ?? -1;
    return row < 0 ? [] : [{ guest, partner, row, events }];
  });
}

function stringOf(
  { layout, choice }: SeatState,
  { guest, partner, row, events }: Group,
  { y, to }: { y: number; to: number },
): SeatString {
  const own = layout.seats.get(guest);
  const other = layout.seats.get(partner);
  const common = { guest, host: partner, row, bar: -1, events };
  // A rail leads to the rows of a chosen one's partners: thirty strings would only hide each other.
  if (own === undefined || other === undefined || choice.actors.has(partner)) return { ...common, line: [] };
  const bench = layout.rows[row]?.bench ?? "left";
  const inner = layout.metrics.column + EDGE;
  if (other.place === "foot") return { ...common, line: wave(to, y, other.x, other.y - 6) };
  const otherBench = layout.rows[other.at]?.bench ?? "left";
  const landX = otherBench === "left" ? inner : layout.width - inner;
  const dir = bench === "left" ? 1 : -1;
  const from = bench === "left" ? inner : layout.width - inner;
  if (otherBench !== bench) return { ...common, line: wave(to, y, landX, other.y) };
  return {
    ...common,
    line: sameBenchCurve(y, { from, to, landX, landY: other.y, inwards: dir }),
  };
}

/** Tiles of second rank stand in a column beside the middle. */
function tileMarks(
  { layout, facts }: SeatState,
  events: readonly number[],
): { marks: readonly Mark[]; lane: SecondRank["lane"] } {
  const lane = { left: 0, right: 0 };
  const marks: Mark[] = [];
  const { metrics, width } = layout;
  const { tile, tileStep, half } = metrics;
  const middle = layout.grounds.find(({ bench }) => bench === "middle");
  const top = (middle?.top ?? 30) + tile;
  const room = layout.foot.y - metrics.small * 2.2 - top;
  const perColumn = Math.max(1, Math.floor(room / tileStep));
  for (const bench of ["left", "right"] as const) {
    const sides = facts.seating[bench];
    const place = (event: number): number => sides.indexOf(homeOf(facts, event));
    const own = events.filter((event) => {
      const at = place(event);
      return bench === "left" ? at >= 0 : at >= 0 || !facts.seating.left.includes(homeOf(facts, event));
    });
    if (own.length === 0) continue;
    const dir = bench === "left" ? -1 : 1;
    const x = width / 2 + dir * (half + BESIDE_MIDDLE + tile);
    const heights = freeHeights(layout, { x, top, step: tileStep, count: perColumn });
    const groups = stacked(
      facts,
      own.toSorted((a, b) => place(a) - place(b) || a - b),
      Math.max(1, heights.length),
    );
    const used = heights.slice(0, groups.length).toSorted((a, b) => a - b);
    for (const [at, group] of groups.entries()) {
      marks.push({
        kind: group.length === 1 ? "tile" : "stack",
        events: group,
        x,
        y: used[at] ?? top,
        halfWidth: tile,
        half: tile,
        row: -1,
        string: -1,
        side: sides[Math.max(0, place(group[0] ?? -1))] ?? -1,
        guest: -1,
      });
    }
    lane[bench] = 2 * tile;
  }
  return { marks, lane };
}

/** Heights of a column where no mark of first rank is in the way, those nearest its middle first. */
function freeHeights(
  { metrics, marks }: SeatState["layout"],
  { x, top, step, count }: { x: number; top: number; step: number; count: number },
): readonly number[] {
  const near = marks.filter((mark) => Math.abs(mark.x - x) < mark.halfWidth + metrics.tile + 0.5);
  const heights = Array.from({ length: count }, (_, at) => top + at * step);
  const centre = top + ((count - 1) * step) / 2;
  return heights
    .filter((y) => near.every((mark) => Math.abs(mark.y - y) >= mark.half + metrics.tile + 0.5))
    .toSorted((a, b) => Math.abs(a - centre) - Math.abs(b - centre));
}
