import type { Dataset } from "#domain/dataset/dataset.ts";
import type { SearchIndex } from "./search-index.ts";

const INDICES = new WeakMap<Dataset, Promise<SearchIndex>>();

/** The index of a graph, made once; it goes when the graph goes. Rejects when its code cannot be fetched; a later call tries again. */
export function loadSearchIndex(dataset: Dataset): Promise<SearchIndex> {
  const known = INDICES.get(dataset);
  if (known !== undefined) return known;
  const made = import("./search-index.ts").then((module) => module.buildSearchIndex(dataset));
  INDICES.set(dataset, made);
  made.catch(() => INDICES.delete(dataset));
  return made;
}
