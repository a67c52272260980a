import { createFindPlace } from "./find-place.ts";
import { reserveRows, type RowList } from "./row-list.ts";
import type { RowSet } from "./row-set.ts";

/**
 * Rows of one day each, sorted by day: those in a window are neighbours, so a step adds and takes away what lies
 * between the old ends and the new. `rows` are the row numbers in that order.
 */
export function createDaySet(days: Int32Array, rows: Int32Array): RowSet {
  const findPlace = createFindPlace(days);
  let low = 0;
  let high = 0;
  let nextLow = 0;
  let nextHigh = 0;
  const settle = (): void => {
    low = nextLow;
    high = nextHigh;
  };
  return {
    plan({ from, to }) {
      nextLow = findPlace(from);
      nextHigh = findPlace(to + 1);
      const shared = Math.max(0, Math.min(high, nextHigh) - Math.max(low, nextLow));
      return { touched: high - low + nextHigh - nextLow - 2 * shared, inside: nextHigh - nextLow };
    },
    step(entered, left) {
      addPlaces(entered, rows, nextLow, Math.min(nextHigh, low));
      addPlaces(entered, rows, Math.max(nextLow, high), nextHigh);
      addPlaces(left, rows, low, Math.min(high, nextLow));
      addPlaces(left, rows, Math.max(low, nextHigh), high);
      settle();
    },
    restart(entered) {
      addPlaces(entered, rows, nextLow, nextHigh);
      settle();
    },
  };
}

function addPlaces(list: RowList, rows: Int32Array, start: number, end: number): void {
  if (start >= end) return;
  reserveRows(list, end - start);
  list.rows.set(rows.subarray(start, end), list.size);
  list.size += end - start;
}
