// How much is drawn at most. The canvas, not the filter, limits how large a graph stays fluid.

/** At most this many actors and ties (or participations) are drawn. */
export interface DrawBudget {
  nodes: number;
  ties: number;
}

export const DEFAULT_BUDGET: DrawBudget = { nodes: 400, ties: 1500 };

/** Three numbers fit into the 53 exact bits of a double, so rows sort natively without a comparator. */
const RANK_MAX = 0xffff;
const ROW_SPAN = 2 ** 21;

/**
 * The `limit` rows with the largest `first`, then `second`, then the smallest row. Ranks above 65,535 count as
 * 65,535; rows must be below 2,097,152. Returned in row order.
 */
export function topRows(
  rows: readonly number[],
  limit: number,
  rank: { first: (row: number) => number; second: (row: number) => number },
): readonly number[] {
  if (rows.length <= limit) return rows;
  const keys = new Float64Array(rows.length);
  rows.forEach((row, at) => {
    const first = Math.min(rank.first(row), RANK_MAX);
    const second = Math.min(rank.second(row), RANK_MAX);
    keys[at] = (first * (RANK_MAX + 1) + second) * ROW_SPAN + (ROW_SPAN - 1 - row);
  });
  keys.sort();
  const best: number[] = [];
  for (const key of keys.subarray(keys.length - Math.max(0, limit)))
    best.push(ROW_SPAN - 1 - (key % ROW_SPAN));
  return best.sort((a, b) => a - b);
}
