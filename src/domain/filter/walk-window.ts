import { UNDATED } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** Rows sorted by first day, undated last, as a data set keeps them. */
export interface DatedRows {
  from: Int32Array;
  to: Int32Array;
  certainty: Uint8Array;
}

/**
 * Calls `visit` for every row that is possibly in the window (null = any date), and for undated rows when
 * `withUndated`. Rows are sorted by first day, so the walk ends with the first row that begins too late.
 */
export function walkWindow(
  rows: DatedRows,
  window: DayWindow | null,
  withUndated: boolean,
  visit: (row: number) => void,
): void {
  const { from, to, certainty } = rows;
  const lastDay = window === null ? Infinity : window.to;
  const firstDay = window === null ? -Infinity : window.from;
  const datedCount = countDated(certainty);
  for (let row = 0; row < datedCount; row++) {
    if ((from[row] ?? 0) > lastDay) break;
    if ((to[row] ?? 0) >= firstDay) visit(row);
  }
  if (!withUndated) return;
  for (let row = datedCount; row < certainty.length; row++) visit(row);
}

/** Undated rows come last, so their start is found by halving. */
function countDated(certainty: Uint8Array): number {
  let low = 0;
  let high = certainty.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (certainty[middle] === UNDATED) high = middle;
    else low = middle + 1;
  }
  return low;
}
