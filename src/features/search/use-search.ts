import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useAppState } from "#store/react/app-context.ts";
import { loadSearchIndex, type Search } from "./load-search-index.ts";
import type { PhraseOption } from "./phrase-option.ts";
import { searchResults, type ResultGroup } from "./search-results.ts";

/** idle: nothing asked; preparing: the index is being made; failed: its code could not be fetched. */
export type SearchState =
  | { status: "idle" | "preparing" }
  | { status: "failed"; words: string }
  | { status: "ready"; groups: readonly ResultGroup[]; total: number; phrase: PhraseOption | null };

type Loaded = { dataset: Dataset; index: Search | { failure: string } } | null;

/** The results for a query. The index is fetched and made the first time that `isWanted` is true. */
export function useSearch(query: string, isWanted: boolean): SearchState {
  const dataset = useAppState((state) => (state.data.status === "ready" ? state.data.dataset : null));
  const visible = useAppState((state) => state.visible);
  const [loaded, setLoaded] = useState<Loaded>(null);
  // Where the code did not come, each further letter is a new try.
  const attempt = loaded !== null && "failure" in loaded.index ? query : "";
  useEffect(() => {
    if (dataset === null || !isWanted) return undefined;
    let isCurrent = true;
    loadSearchIndex(dataset).then(
      (index) => isCurrent && setLoaded({ dataset, index }),
      (error: unknown) => isCurrent && setLoaded({ dataset, index: { failure: sentenceOf(error) } }),
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [dataset, isWanted, attempt]);

  const found = loaded !== null && loaded.dataset === dataset ? loaded.index : null;
  const index = found !== null && "find" in found ? found : null;
  const failure = found !== null && "failure" in found ? found.failure : null;
  const hits = useMemo(() => (index === null ? null : index.find(query)), [index, query]);
  const phrase = useMemo(
    () => (index === null || query.trim() === "" ? null : index.findPhrase(query)),
    [index, query],
  );
  return useMemo(() => {
    if (dataset === null || query.trim() === "") return { status: "idle" };
    if (failure !== null) return { status: "failed", words: failure };
    if (hits === null) return { status: "preparing" };
    return { status: "ready", groups: searchResults(dataset, visible, hits), total: hits.length, phrase };
  }, [dataset, visible, query, failure, hits, phrase]);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
