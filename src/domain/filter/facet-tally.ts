import type { Adjacency } from "#domain/dataset/dataset.ts";
import { FACET_NAMES } from "./criteria.ts";
import type { FacetIndex, FacetValues } from "./facet-index.ts";
import type { Visible } from "./visible.ts";

/** Counters for each facet's values, filled while a window is walked through. */
export interface FacetTally {
  types: Int32Array;
  topics: Int32Array;
  sources: Int32Array;
  by: Int32Array;
  /** Actors (of any kind) that would count were no kind switched on: 1 by actor row. */
  actorsOfAnyKind: Uint8Array;
}

export const KINDS_BIT = bitOf("kinds");
export const TYPES_BIT = bitOf("types");
export const TOPICS_BIT = bitOf("topics");
export const SOURCES_BIT = bitOf("sources");
export const BY_BIT = bitOf("by");

function bitOf(facet: (typeof FACET_NAMES)[number]): number {
  return 1 << FACET_NAMES.indexOf(facet);
}

/** Counters at zero. */
export function emptyTally(index: FacetIndex): FacetTally {
  return {
    types: new Int32Array(index.types.ids.length),
    topics: new Int32Array(index.topics.ids.length),
    sources: new Int32Array(index.sources.ids.length),
    by: new Int32Array(index.by.ids.length),
    actorsOfAnyKind: new Uint8Array(index.actorKind.length),
  };
}

/** Adds 1 to the counter of every row that `row` points to. */
export function tallyRow(counters: Int32Array, pointers: Adjacency, row: number): void {
  const end = pointers.offsets[row + 1] ?? 0;
  for (let i = pointers.offsets[row] ?? 0; i < end; i++) {
    const value = pointers.values[i] ?? 0;
    counters[value] = (counters[value] ?? 0) + 1;
  }
}

/** The finished counts, with 0 for values that nothing has. */
export function facetCountsOf(index: FacetIndex, tally: FacetTally): Visible["facetCounts"] {
  const kinds = new Int32Array(index.kinds.ids.length);
  for (let actor = 0; actor < index.actorKind.length; actor++) {
    const kind = index.actorKind[actor] ?? 0;
    if (tally.actorsOfAnyKind[actor] === 1) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return {
    kinds: countsById(index.kinds, kinds),
    types: countsById(index.types, tally.types),
    topics: countsById(index.topics, tally.topics),
    sources: countsById(index.sources, tally.sources),
    by: countsById(index.by, tally.by),
  };
}

function countsById(values: FacetValues, counts: Int32Array): ReadonlyMap<string, number> {
  return new Map(values.ids.map((id, row) => [id, counts[row] ?? 0]));
}
