// The rows of one bench with their guests, from the top down.
import { textWidth } from "#drawing/text-width.ts";
import { fitName } from "#scene/marks/fit-name.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { BenchSide, Seat, SeatRow, SideGround } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BETWEEN_SIDES, discRadius, rowHeight, type SeatMetrics } from "./seat-metrics.ts";
import { linesOf, RUN_SIGN, runName, shareRows, type SharedRows } from "./share-rows.ts";

export interface BenchRows {
  rows: readonly SeatRow[];
  seats: readonly Seat[];
  grounds: readonly SideGround[];
}

interface Bench {
  facts: SeatFacts;
  metrics: SeatMetrics;
  bench: BenchSide;
  /** Outwards from the middle: -1 on the left bench. */
  outwards: 1 | -1;
  /** Where the column of names ends towards the middle. */
  edge: number;
  /** How many rows there are already. */
  before: number;
}

const MARGIN = 4;
const BOLD_FROM = 5;
const NUMBER_GAP = 4;

/** Lays the guests of one bench out over a height. */
export function benchRows(
  facts: SeatFacts,
  metrics: SeatMetrics,
  options: { bench: BenchSide; width: number; height: number; open: number | null; before: number },
): BenchRows {
  const { bench, width, height, open, before } = options;
  const sides = facts.seating[bench].filter((side) => (facts.seated[side] ?? []).length > 0);
  if (sides.length === 0) return { rows: [], seats: [], grounds: [] };
  const room = height - 2 * MARGIN;
  const plan = shareRows({ facts, metrics, sides, height: room, open });
  const stretch = Math.min(metrics.stretch, Math.max(1, room / plan.used));
  const isLeft = bench === "left";
  const own: Bench = {
    facts,
    metrics,
    bench,
    outwards: isLeft ? -1 : 1,
    edge: isLeft ? metrics.column : width - metrics.column,
    before,
  };
  const rows: SeatRow[] = [];
  const seats: Seat[] = [];
  const grounds: SideGround[] = [];
  let y = MARGIN + Math.max(0, (room - plan.used * stretch) / 2);
  for (const shared of plan.sides) {
    const top = y;
    y += metrics.head * stretch;
    const bottomOfHead = y;
    y = sideRows(own, shared, { y, stretch, rows, seats });
    grounds.push(groundOf(own, shared.side, { top, bottomOfHead, bottom: y }));
    y += BETWEEN_SIDES * stretch;
  }
  return { rows, seats, grounds };
}

function groundOf(
  { metrics, bench }: Bench,
  side: number,
  { top, bottomOfHead, bottom }: { top: number; bottomOfHead: number; bottom: number },
): SideGround {
  const { small, heading, sizeClass } = metrics;
  const hasTwo = sizeClass !== "narrow";
  const subtitle = bottomOfHead - 4 - small * 0.5;
  const title = hasTwo ? subtitle - small * 0.5 - heading * 0.5 - 2 : bottomOfHead - 3 - heading * 0.5;
  return { side, bench, top: top + 1, bottom: bottom + 2, title, subtitle };
}

/** Adds the rows and seats of one side; answers where the next begins. */
function sideRows(
  bench: Bench,
  shared: SharedRows,
  out: { y: number; stretch: number; rows: SeatRow[]; seats: Seat[] },
): number {
  const { facts, metrics } = bench;
  const { stretch, rows, seats } = out;
  let { y } = out;
  const add = (height: number, kind: SeatRow["kind"], actors: readonly number[]): SeatRow => {
    const row: SeatRow = {
      bench: bench.bench,
      side: shared.side,
      y: y + height / 2,
      height,
      kind,
      actors,
      start: 0,
      limit: 0,
      end: 0,
    };
    rows.push(row);
    y += height;
    return row;
  };
  for (const actor of statesFirst(facts, shared)) {
    const row = add(rowHeight(metrics, facts.withMiddle[actor] ?? 0) * stretch, "row", [actor]);
    seats.push(rowSeat(bench, actor, row, bench.before + rows.length - 1));
  }
  const names = shared.run.map((actor) => runName(facts, metrics, actor));
  const widths = names.map((name) => textWidth(name, metrics.small) + RUN_SIGN);
  for (const line of linesOf(widths, metrics.column - 4)) {
    const actors = line.map((at) => shared.run[at] ?? -1);
    const row = add(metrics.line * stretch, "run", actors);
    let along = 2;
    for (const [nth, at] of line.entries()) {
      seats.push(
        runSeat(bench, actors[nth] ?? -1, {
          row,
          at: bench.before + rows.length - 1,
          along,
          name: names[at] ?? "",
        }),
      );
      along += widths[at] ?? 0;
    }
  }
  if (shared.fold.length > 0) {
    const row = add((metrics.line + 1) * stretch, "fold", shared.fold);
    seats.push(...foldSeats(bench, shared.fold, row, bench.before + rows.length - 1));
  }
  return y;
}

/** In a side of several states people follow their state, the busiest state first. */
function statesFirst(facts: SeatFacts, { side, rows }: SharedRows): readonly number[] {
  const { dataset, withMiddle, all, seated } = facts;
  const stateOf = (actor: number): number => {
    const record = dataset.actors[actor];
    return record?.kind === "state" ? actor : (dataset.actorRow.get(record?.state ?? "") ?? -1);
  };
  const weights = new Map<number, number>();
  for (const actor of seated[side] ?? []) {
    const state = stateOf(actor);
    weights.set(state, (weights.get(state) ?? 0) + (withMiddle[actor] ?? 0));
  }
  if (weights.size <= 1) return rows;
  // Those of no state, bodies of a union and their people, come first.
  const weight = (actor: number): number => {
    const state = stateOf(actor);
    return state < 0 ? Number.MAX_SAFE_INTEGER : (weights.get(state) ?? 0);
  };
  return rows.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      stateOf(a) - stateOf(b) ||
      Number(stateOf(b) === b) - Number(stateOf(a) === a) ||
      (withMiddle[b] ?? 0) - (withMiddle[a] ?? 0) ||
      (all[b] ?? 0) - (all[a] ?? 0),
  );
}

function rowSeat(bench: Bench, actor: number, row: SeatRow, at: number): Seat {
  const { facts, metrics, outwards, edge } = bench;
  const { dataset } = facts;
  const isState = dataset.actors[actor]?.kind === "state";
  const m = facts.withMiddle[actor] ?? 0;
  const radius = discRadius(metrics, m);
  const reach = Math.max(radius, 6);
  const weight = m >= BOLD_FROM || isState ? 600 : 400;
  const x = edge - outwards * 8;
  const textX = x + outwards * (reach + 5);
  const room = (outwards < 0 ? textX : bench.edge + metrics.column - textX) - 3;
  return {
    actor,
    side: row.side,
    place: "row",
    at,
    x,
    y: row.y,
    radius,
    hollow: m === 0,
    square: isState,
    ...nameAndNumber(bench, actor, { room, weight }),
    size: metrics.name,
    weight,
    textX,
    strong: true,
  };
}

/** The longest form of the name that leaves room for the number of all dates; the number gives way to a whole name. */
function nameAndNumber(
  { facts, metrics }: Bench,
  actor: number,
  { room, weight }: { room: number; weight: 400 | 600 },
): Pick<Seat, "name" | "number"> {
  const { dataset } = facts;
  const { name: size, sizeClass } = metrics;
  if (sizeClass === "narrow") {
    return { name: fitName(dataset, actor, { width: room, size, weight, narrow: true }), number: "none" };
  }
  const [both, one] = numberWidths(facts, metrics, actor);
  const fit = (beside: number): string => fitName(dataset, actor, { width: room - beside, size, weight });
  const full = fullName(dataset, actor);
  if (fit(both) === full) return { name: full, number: "both" };
  if (fit(one) === full) return { name: full, number: "one" };
  return { name: fit(both), number: "both" };
}

function numberWidths(facts: SeatFacts, { name }: SeatMetrics, actor: number): [both: number, one: number] {
  const standing = facts.standing.get(actor);
  const n = standing?.length ?? facts.all[actor] ?? 0;
  const m =
    standing === undefined
      ? (facts.withMiddle[actor] ?? 0)
      : standing.reduce((sum, event) => sum + (facts.first[event] ?? 0), 0);
  const width = (text: string): number => textWidth(text, name - 1) + NUMBER_GAP;
  return [width(m === n ? String(n) : `${m} of ${n}`), width(String(m))];
}

function runSeat(
  { facts, metrics, edge, outwards }: Bench,
  actor: number,
  { row, at, along, name }: { row: SeatRow; at: number; along: number; name: string },
): Seat {
  const m = facts.withMiddle[actor] ?? 0;
  const n = facts.all[actor] ?? 0;
  const x = edge + outwards * along;
  return {
    actor,
    side: row.side,
    place: "run",
    at,
    x: x + outwards * 3,
    y: row.y,
    radius: m === 0 ? 2 : 2.5,
    hollow: m === 0,
    square: facts.dataset.actors[actor]?.kind === "state",
    name,
    number: "none",
    size: metrics.small,
    weight: 400,
    textX: x + outwards * 8,
    strong: m >= 2 || n >= 10,
  };
}

function foldSeats(
  { facts, metrics, edge, outwards }: Bench,
  fold: readonly number[],
  row: SeatRow,
  at: number,
): readonly Seat[] {
  const room = metrics.column - 12 - textWidth(`+${fold.length}`, metrics.small);
  const pitch = Math.min(6.2, room / fold.length);
  return fold.map((actor, nth) => ({
    actor,
    side: row.side,
    place: "fold",
    at,
    x: edge + outwards * (5 + nth * pitch),
    y: row.y,
    radius: Math.min(2.1, pitch * 0.42),
    hollow: (facts.withMiddle[actor] ?? 0) === 0,
    square: false,
    name: "",
    number: "none",
    size: metrics.small,
    weight: 400,
    textX: edge + outwards * (8 + fold.length * pitch),
    strong: false,
  }));
}
