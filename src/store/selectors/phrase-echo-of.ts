import type { Dataset } from "#domain/dataset/dataset.ts";
import { createPhraseSearch, type PhraseEcho, type PhraseSearch } from "#domain/evidence/phrase-echo.ts";

const SEARCHES = new WeakMap<Dataset, PhraseSearch>();

/** Who used the words of a phrase, whatever the dates and filters. The texts of a graph are folded once. */
export function phraseEchoOf(dataset: Dataset, phrase: string): PhraseEcho {
  const search = SEARCHES.get(dataset) ?? createPhraseSearch(dataset);
  SEARCHES.set(dataset, search);
  return search(phrase);
}
