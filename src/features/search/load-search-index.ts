import type { Dataset } from "#domain/dataset/dataset.ts";
import { cappedQuery } from "#domain/text/capped-query.ts";
import { arrival, latePart } from "#late/late-part.ts";
import type { PhraseOption } from "./phrase-option.ts";
import type { SearchIndex } from "./search-index.ts";

const INDEX = latePart({
  what: "The search",
  module: "features/search/search-index.ts",
  load: () => import("./search-index.ts"),
  pick: (module) => module.buildSearchIndex,
});
const PHRASES = latePart({
  what: "The search for phrases",
  module: "features/search/phrase-option.ts",
  load: () => import("./phrase-option.ts"),
  pick: (module) => module.phraseOption,
});

/** Finds records by their words, and who used the very same ones. */
export interface Search extends SearchIndex {
  /** null where fewer than two statements have the phrase. */
  findPhrase: (phrase: string) => PhraseOption | null;
}

const INDICES = new WeakMap<Dataset, Promise<Search>>();

/**
 * The index of a graph, made once; it goes when the graph goes. Rejects with a sentence when its code cannot be
 * fetched; a later call tries again.
 */
export function loadSearchIndex(dataset: Dataset): Promise<Search> {
  const known = INDICES.get(dataset);
  if (known !== undefined) return known;
  const made = makeSearch(dataset);
  INDICES.set(dataset, made);
  made.catch(() => INDICES.delete(dataset));
  return made;
}

async function makeSearch(dataset: Dataset): Promise<Search> {
  const [buildSearchIndex, phraseOption] = await Promise.all([arrival(INDEX), arrival(PHRASES)]);
  const { find } = await buildSearchIndex(dataset);
  return { find, findPhrase: (phrase) => phraseOption(dataset, cappedQuery(phrase).text) };
}
