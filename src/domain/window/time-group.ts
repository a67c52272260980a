import type { DayWindow } from "#domain/time/day-window.ts";
import { createFindPlace } from "./find-place.ts";
import type { SpanOrder } from "./span-order.ts";

/**
 * Where a window's two ends lie among rows: places before `begun` in the order by first day have begun by its end, and
 * places before `over` in the order by last day were over before its start. Whatever has begun and is not over
 * overlaps the window: any count over it is that of the first less that of the second.
 */
export interface Edges {
  begun: number;
  over: number;
}

/** Rows in their two orders; those of one day each have the same in both. */
export interface TimeGroup {
  byFrom: Int32Array;
  byTo: Int32Array;
  edgesOf: (window: DayWindow) => Edges;
  /** Edges with no row between them, as near to some as can be. */
  emptyNear: (edges: Edges) => Edges;
}

/** Rows of one day each, by day. */
export function createDayGroup(days: Int32Array, rows: Int32Array): TimeGroup {
  const findPlace = createFindPlace(days);
  return {
    byFrom: rows,
    byTo: rows,
    edgesOf: ({ from, to }) => ({ begun: findPlace(to + 1), over: findPlace(from) }),
    // The orders are one: nothing is between a place and itself.
    emptyNear: ({ over }) => ({ begun: over, over }),
  };
}

/** Rows of several days. */
export function createSpanGroup({ byFrom, byTo }: SpanOrder): TimeGroup {
  const placeOfStart = createFindPlace(byFrom.from);
  const placeOfEnd = createFindPlace(byTo.to);
  const size = byFrom.row.length;
  return {
    byFrom: byFrom.row,
    byTo: byTo.row,
    edgesOf: ({ from, to }) => ({ begun: placeOfStart(to + 1), over: placeOfEnd(from) }),
    // The orders differ: only before all rows and after all of them is it known that nothing is between.
    emptyNear: ({ begun, over }) =>
      begun + over <= size ? { begun: 0, over: 0 } : { begun: size, over: size },
  };
}
