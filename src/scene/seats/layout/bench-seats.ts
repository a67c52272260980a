// The guests of a bench in their rows, lines and folds.
import { textWidth } from "#drawing/text-width.ts";
import { fitName } from "#scene/marks/fit-name.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { BenchSide, Seat, SeatRow } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { discRadius, type SeatMetrics } from "./seat-metrics.ts";

export interface Bench {
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

const BOLD_FROM = 5;
const NUMBER_GAP = 4;

export function rowSeat(bench: Bench, actor: number, row: SeatRow, at: number): Seat {
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

export function runSeat(
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

export function foldSeats(
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
    x: edge + outwards * (nth * pitch - 6),
    y: row.y,
    radius: Math.min(2.1, pitch * 0.42),
    hollow: (facts.withMiddle[actor] ?? 0) === 0,
    square: false,
    name: "",
    number: "none",
    size: metrics.small,
    weight: 400,
    textX: edge + outwards * (fold.length * pitch - 3),
    strong: false,
  }));
}
