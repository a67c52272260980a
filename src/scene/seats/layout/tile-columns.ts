// Tiles of contacts of three or more: in columns beside the bench of the guests' side that sent most.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { calendarFromDay } from "#domain/time/day.ts";
import type { BenchSide, Mark, SideGround } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BESIDE_EDGE, EDGE, type SeatMetrics } from "./seat-metrics.ts";
import { groupBy } from "./group-by.ts";

export interface TileColumns {
  marks: readonly Mark[];
  /** By bench: how many columns stand before it. */
  columns: Readonly<Record<BenchSide, number>>;
}

/** The side beside which an event of many stands: the guests' side with most people in it; -1 = none but forums. */
export function homeOf(facts: SeatFacts, event: number): number {
  const counts = new Map<number, number>();
  for (const actor of rowsOf(facts.dataset.columns.participants, event)) {
    const side = facts.sideOf(actor);
    if (side < 0 || side === facts.middle || facts.seating.foot.includes(side)) continue;
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  let best = -1;
  for (const [side, count] of counts) {
    const most = counts.get(best) ?? 0;
    const smaller = (facts.seated[side]?.length ?? 0) < (facts.seated[best]?.length ?? 0);
    if (best < 0 || count > most || (count === most && smaller)) best = side;
  }
  return best;
}

/** Whether an event is drawn as a tile: three or more took part, or one alone. */
export function isTile({ dataset }: SeatFacts, event: number): boolean {
  return rowsOf(dataset.columns.participants, event).length !== 2;
}

/** Tiles of first rank beside the benches; those without a home are left to the foot. */
export function tileColumns(
  facts: SeatFacts,
  metrics: SeatMetrics,
  { width, grounds, events }: { width: number; grounds: readonly SideGround[]; events: readonly number[] },
): TileColumns {
  const byHome = groupBy(events, (event) => homeOf(facts, event));
  const marks: Mark[] = [];
  const columns: Record<BenchSide, number> = { left: 0, right: 0 };
  const { tile, tileStep, column } = metrics;
  for (const ground of grounds) {
    const own = byHome.get(ground.side) ?? [];
    if (ground.bench === "middle" || own.length === 0) continue;
    const perColumn = Math.max(1, Math.floor((ground.bottom - ground.top - 2) / tileStep));
    const groups = stacked(facts, own, perColumn * metrics.tileColumns);
    const used = Math.min(metrics.tileColumns, Math.ceil(groups.length / perColumn));
    columns[ground.bench] = Math.max(columns[ground.bench], used);
    const lines = Math.ceil(groups.length / used);
    const middle = (ground.top + ground.bottom) / 2;
    for (const [at, group] of groups.entries()) {
      const inwards = column + EDGE + BESIDE_EDGE + tile + (at % used) * tileStep;
      marks.push({
        kind: group.length === 1 ? "tile" : "stack",
        events: group,
        x: ground.bench === "left" ? inwards : width - inwards,
        y: middle + (Math.floor(at / used) - (lines - 1) / 2) * tileStep,
        halfWidth: tile,
        half: tile,
        row: -1,
        string: -1,
        side: ground.side,
        guest: -1,
      });
    }
  }
  return { marks, columns };
}

/** Events in groups, each alone while they fit; else by the month, quarter, half-year or year; else as few as fit. */
export function stacked(
  { dataset }: SeatFacts,
  events: readonly number[],
  most: number,
): readonly (readonly number[])[] {
  if (events.length <= most) return events.map((event) => [event]);
  for (const months of [1, 3, 6, 12]) {
    const byDate = groupBy(events, (event) => {
      const { year, month } = calendarFromDay(dataset.columns.eventFrom[event] ?? 0);
      return year * 12 + Math.floor((month - 1) / months);
    });
    const groups = [...byDate.values()];
    if (groups.length <= most) return groups;
  }
  const size = Math.ceil(events.length / most);
  return Array.from({ length: Math.ceil(events.length / size) }, (_, at) =>
    events.slice(at * size, (at + 1) * size),
  );
}
