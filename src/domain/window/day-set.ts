import { createFindPlace } from "./find-place.ts";
import { reserveRows, type RowList } from "./row-list.ts";
import type { RowSet } from "./row-set.ts";
import type { Places } from "./walk-spans.ts";

/** What a step brings and takes away, as places in the order by day: rows that change are neighbours. */
export interface DayMove {
  entered: readonly Places[];
  left: readonly Places[];
}

/** Rows of one day each. */
export interface DaySet extends RowSet {
  /** The last step or restart as places. */
  lastMove: () => DayMove;
}

/**
 * Rows of one day each, sorted by day: those in a window are neighbours, so a step adds and takes away what lies
 * between the old ends and the new. `rows` are the row numbers in that order; null = they are not to be listed,
 * whoever asks takes the places.
 */
export function createDaySet(days: Int32Array, rows: Int32Array | null): DaySet {
  const findPlace = createFindPlace(days);
  let low = 0;
  let high = 0;
  let nextLow = 0;
  let nextHigh = 0;
  let last: DayMove = { entered: [], left: [] };
  const settle = (move: DayMove): void => {
    last = move;
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
      settle({
        entered: [
          { start: nextLow, end: Math.min(nextHigh, low) },
          { start: Math.max(nextLow, high), end: nextHigh },
        ],
        left: [
          { start: low, end: Math.min(high, nextLow) },
          { start: Math.max(low, nextHigh), end: high },
        ],
      });
      if (rows === null) return;
      for (const places of last.entered) addPlaces(entered, rows, places);
      for (const places of last.left) addPlaces(left, rows, places);
    },
    restart(entered) {
      settle({ entered: [{ start: nextLow, end: nextHigh }], left: [] });
      if (rows !== null) addPlaces(entered, rows, { start: nextLow, end: nextHigh });
    },
    lastMove: () => last,
  };
}

function addPlaces(list: RowList, rows: Int32Array, { start, end }: Places): void {
  if (start >= end) return;
  reserveRows(list, end - start);
  list.rows.set(rows.subarray(start, end), list.size);
  list.size += end - start;
}
