import type { Adjacency } from "./dataset.ts";

/** Packs one list of rows per row into two typed arrays, order kept. */
export function packAdjacency(lists: readonly (readonly number[])[]): Adjacency {
  const offsets = new Int32Array(lists.length + 1);
  let total = 0;
  for (let row = 0; row < lists.length; row++) {
    total += lists[row]?.length ?? 0;
    offsets[row + 1] = total;
  }
  const values = new Int32Array(total);
  let at = 0;
  for (const list of lists) for (const value of list) values[at++] = value;
  return { offsets, values };
}

/** The other direction: for each of `count` target rows, the rows that point to it, ascending. */
export function invertAdjacency(adjacency: Adjacency, count: number): Adjacency {
  const { offsets: from, values } = adjacency;
  const offsets = new Int32Array(count + 1);
  for (const value of values) offsets[value + 1] = (offsets[value + 1] ?? 0) + 1;
  for (let row = 0; row < count; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice();
  const inverted = new Int32Array(values.length);
  for (let row = 0; row + 1 < from.length; row++) {
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      const slot = next[value] ?? 0;
      inverted[slot] = row;
      next[value] = slot + 1;
    }
  }
  return { offsets, values: inverted };
}

/** The rows that a row points to, as a view (not a copy). */
export function rowsOf(adjacency: Adjacency, row: number): Int32Array {
  return adjacency.values.subarray(adjacency.offsets[row] ?? 0, adjacency.offsets[row + 1] ?? 0);
}
