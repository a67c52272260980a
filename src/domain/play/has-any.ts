import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/**
 * A quick question: does any dated event of the mask fall, at least possibly, into these days? Costs two searches by
 * halving. (mask: `Visible.eventsAnyDate`, or another one by event row.)
 */
export function createHasAny({ columns }: Dataset, mask: Uint8Array): (days: DayWindow) => boolean {
  const rows: number[] = [];
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] === 1 && columns.eventCertainty[row] !== UNDATED) rows.push(row);
  }
  // Events come by first day already.
  const starts = Int32Array.from(rows, (row) => columns.eventFrom[row] ?? 0);
  const ends = Int32Array.from(rows, (row) => columns.eventTo[row] ?? 0).sort();
  return ({ from, to }) => countBelow(starts, to + 1) > countBelow(ends, from);
}

/** How many of the sorted values lie below a limit. */
function countBelow(sorted: Int32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
