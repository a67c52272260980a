import type { Adjacency } from "#domain/dataset/dataset.ts";
import { FACET_NAMES, type FacetName } from "./criteria.ts";
import type { FacetIndex, FacetValues } from "./facet-index.ts";
import type { Visible } from "./visible.ts";

/** Counters for each facet's values, kept up to date as rows enter and leave a window. */
export interface FacetTally {
  types: Int32Array;
  topics: Int32Array;
  sources: Int32Array;
  by: Int32Array;
  sides: Int32Array;
  where: Int32Array;
  /** Actors by kind that would count were no kind switched on. */
  kinds: Int32Array;
  /** Adds or takes away one mention of each actor that a row points to; an actor counts while it has any. */
  countKinds: (pointers: Adjacency, row: number, by: 1 | -1) => void;
}

export const KINDS_BIT = bitOf("kinds");
export const TYPES_BIT = bitOf("types");
export const TOPICS_BIT = bitOf("topics");
export const SOURCES_BIT = bitOf("sources");
export const BY_BIT = bitOf("by");
export const SIDES_BIT = bitOf("sides");
export const WHERE_BIT = bitOf("where");

function bitOf(facet: FacetName): number {
  return 1 << FACET_NAMES.indexOf(facet);
}

/** Counters at zero. */
export function createTally(index: FacetIndex): FacetTally {
  const kinds = new Int32Array(index.kinds.ids.length);
  const mentions = new Int32Array(index.actorKind.length);
  return {
    types: new Int32Array(index.types.ids.length),
    topics: new Int32Array(index.topics.ids.length),
    sources: new Int32Array(index.sources.ids.length),
    by: new Int32Array(index.by.ids.length),
    sides: new Int32Array(index.sides.ids.length),
    where: new Int32Array(index.where.ids.length),
    kinds,
    countKinds({ offsets, values }, row, by) {
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at += 1) {
        const actor = values[at] ?? 0;
        const times = (mentions[actor] ?? 0) + by;
        mentions[actor] = times;
        if (times !== (by === 1 ? 1 : 0)) continue;
        const kind = index.actorKind[actor] ?? 0;
        kinds[kind] = (kinds[kind] ?? 0) + by;
      }
    },
  };
}

/**
 * The counts as they are now, with 0 for values that nothing has. Only numbers are copied at once; a facet's map is
 * made when somebody first looks at it, since most steps of a drag are over before anybody does.
 */
export function facetCountsOf(index: FacetIndex, tally: FacetTally): Visible["facetCounts"] {
  const lazy = (name: FacetName): { get: () => ReadonlyMap<string, number>; enumerable: true } => {
    const counts = tally[name].slice();
    let made: ReadonlyMap<string, number> | null = null;
    return { get: () => (made ??= countsById(index[name], counts)), enumerable: true };
  };
  const facetCounts = {};
  for (const name of FACET_NAMES) Object.defineProperty(facetCounts, name, lazy(name));
  return facetCounts as Visible["facetCounts"];
}

function countsById(values: FacetValues, counts: Int32Array): ReadonlyMap<string, number> {
  return new Map(values.ids.map((id, row) => [id, counts[row] ?? 0]));
}
