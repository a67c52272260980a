import { UNKNOWN_DAY, type Columns } from "#domain/dataset/dataset.ts";
import { vaguelyIn } from "#domain/time/certainty.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/**
 * How many passing events are possibly but not certainly in the window: one unknown day, of which the window holds
 * some but not all. A pass over the events that begin by its end.
 */
export function countVague(
  { eventFrom, eventTo, eventCertainty }: Columns,
  passing: Uint8Array,
  window: DayWindow,
): number {
  let count = 0;
  for (let row = 0; row < passing.length && (eventFrom[row] ?? 0) <= window.to; row += 1) {
    if (passing[row] !== 1 || eventCertainty[row] !== UNKNOWN_DAY) continue;
    const span = { from: eventFrom[row] ?? 0, to: eventTo[row] ?? 0, certainty: "unknown" } as const;
    if (vaguelyIn(span, window)) count += 1;
  }
  return count;
}
