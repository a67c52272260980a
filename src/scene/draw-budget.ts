// How much is drawn at most. The canvas, not the filter, limits how large a graph stays fluid.

/** At most this many actors and ties (or participations) are drawn. */
export interface DrawBudget {
  nodes: number;
  ties: number;
}

export const DEFAULT_BUDGET: DrawBudget = { nodes: 400, ties: 800 };

/** Three numbers fit into the 53 exact bits of a double, so rows sort natively without a comparator. */
const RANK_MAX = 0xffff;
const ROW_SPAN = 2 ** 21;

/**
 * The `limit` rows with the largest `first`, then `second`, then the smallest row. Ranks above 65,535 count as
 * 65,535; rows must be below 2,097,152 and different. Returned in row order.
 */
export function topRows(
  rows: readonly number[],
  limit: number,
  rank: { first: (row: number) => number; second: (row: number) => number },
): readonly number[] {
  if (rows.length <= limit) return rows;
  if (limit <= 0) return [];
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const first = Math.min(rank.first(row), RANK_MAX);
    const second = Math.min(rank.second(row), RANK_MAX);
    keys[at] = (first * (RANK_MAX + 1) + second) * ROW_SPAN + (ROW_SPAN - 1 - row);
  }
  const least = smallestOfLargest(keys.slice(), limit);
  // Rows make the keys different from each other, so exactly `limit` of them are as large as the least.
  return rows.filter((_, at) => (keys[at] ?? 0) >= least).sort((a, b) => a - b);
}

/** The `count`-th largest value, by quickselect (C. A. R. Hoare's Find): every frame asks, so nothing is sorted. */
function smallestOfLargest(values: Float64Array, count: number): number {
  const wanted = values.length - count;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = middleOf(values, low, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const value = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = value;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] ?? 0;
}

/** The median of the first, the middle and the last: rows that lie in order are halved, not peeled. */
function middleOf(values: Float64Array, low: number, high: number): number {
  const a = values[low] ?? 0;
  const b = values[(low + high) >> 1] ?? 0;
  const c = values[high] ?? 0;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
