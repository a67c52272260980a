import type { Adjacency } from "#domain/dataset/dataset.ts";

/** Which rows one clause lets through: 1 = passes. null = the clause restricts nothing. */
export interface RowMasks {
  events: Uint8Array;
  statements: Uint8Array;
}

/** Rows that point to at least one chosen row (chosen: 1 by target row). */
export function rowsWithAny(adjacency: Adjacency, chosen: Uint8Array): Uint8Array {
  const { offsets, values } = adjacency;
  const mask = new Uint8Array(offsets.length - 1);
  for (let row = 0; row < mask.length; row++) {
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i++) {
      if (chosen[values[i] ?? 0] === 1) {
        mask[row] = 1;
        break;
      }
    }
  }
  return mask;
}

/** How many rows of a mask are 1. */
export function countOnes(mask: Uint8Array): number {
  let count = 0;
  for (const value of mask) count += value;
  return count;
}
