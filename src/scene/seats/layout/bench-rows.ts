// The rows of one bench with their guests, from the top down.
import { textWidth } from "#drawing/text-width.ts";
import { foldSeats, rowSeat, runSeat, type Bench } from "./bench-seats.ts";
import type { BenchSide, Seat, SeatRow, SideGround } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BETWEEN_SIDES, rowHeight, type SeatMetrics } from "./seat-metrics.ts";
import {
  FOLD_EXTRA,
  linesOf,
  RUN_INWARDS,
  RUN_SIGN,
  runName,
  runRoom,
  shareRows,
  type SharedRows,
} from "./share-rows.ts";

export interface BenchRows {
  rows: readonly SeatRow[];
  seats: readonly Seat[];
  grounds: readonly SideGround[];
}

const MARGIN = 3;
/** A phone offers another side for the middle between its first headings: no bead of a first row lies under that. */
const UNDER_OFFER = 12;

/** Lays the guests of one bench out over a height. */
export function benchRows(
  facts: SeatFacts,
  metrics: SeatMetrics,
  options: { bench: BenchSide; width: number; height: number; open: number | null; before: number },
): BenchRows {
  const { bench, width, height, open, before } = options;
  const sides = facts.seating[bench].filter((side) => (facts.seated[side] ?? []).length > 0);
  if (sides.length === 0) return { rows: [], seats: [], grounds: [] };
  const isNarrow = metrics.sizeClass === "narrow";
  const top = MARGIN + (isNarrow ? UNDER_OFFER : 0);
  const room = height - top - MARGIN;
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
  // A phone's benches begin at the top of a page that scrolls; what is left over is the legend's.
  let y = top + (isNarrow ? 0 : Math.max(0, room - plan.used * stretch) / 2);
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
  const subtitle = bottomOfHead - 3 - small * 0.5;
  const title = hasTwo ? subtitle - small * 0.5 - heading * 0.5 - 1.5 : bottomOfHead - 3 - heading * 0.5;
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
      low: false,
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
  for (const line of linesOf(widths, runRoom(metrics))) {
    const actors = line.map((at) => shared.run[at] ?? -1);
    const row = add(metrics.line * stretch, "run", actors);
    let along = -RUN_INWARDS;
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
    const row = add((metrics.line + FOLD_EXTRA) * stretch, "fold", shared.fold);
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
