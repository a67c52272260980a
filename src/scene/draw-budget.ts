// How much is drawn at most. The canvas, not the filter, limits how large a graph stays fluid.

/** At most this many actors and ties (or participations) are drawn. */
export interface DrawBudget {
  nodes: number;
  ties: number;
}

export const DEFAULT_BUDGET: DrawBudget = { nodes: 400, ties: 800 };

/**
 * The `limit` rows with the largest `first`, then `second`, then the smallest row; rows are different, ranks any
 * numbers but NaN. Returned in row order.
 */
export function topRows(
  rows: readonly number[],
  limit: number,
  rank: { first: (row: number) => number; second: (row: number) => number },
): readonly number[] {
  if (rows.length <= limit) return rows;
  if (limit <= 0) return [];
  // One rank after the other: whoever lies above the least of the best is in, those equal to it go by the next.
  const [sure, level] = split(rows, limit, rank.first);
  const [surer, last] = split(level, limit - sure.length, rank.second);
  const [least] = split(last, limit - sure.length - surer.length, (row) => -row);
  return [...sure, ...surer, ...least].sort((a, b) => a - b);
}

/** Rows that are among the `count` largest whatever the next rank says, and those that the next rank decides on. */
function split(
  rows: readonly number[],
  count: number,
  rank: (row: number) => number,
): [number[], readonly number[]] {
  if (count >= rows.length) return [[...rows], []];
  if (count <= 0) return [[], []];
  const ranks = Float64Array.from(rows, rank);
  const least = smallestOfLargest(ranks.slice(), count);
  const sure = rows.filter((_, at) => (ranks[at] ?? 0) > least);
  const level = rows.filter((_, at) => ranks[at] === least);
  return sure.length + level.length === count ? [[...sure, ...level], []] : [sure, level];
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
