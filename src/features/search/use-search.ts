import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useAppState } from "#store/react/app-context.ts";
import { loadSearchIndex, type Search } from "./load-search-index.ts";
import type { PhraseOption } from "./phrase-option.ts";
import { searchResults, type ResultGroup } from "./search-results.ts";

/** idle: nothing asked; preparing: the index is being made; failed: its code could not be fetched. */
export type SearchState =
  | { status: "idle" | "preparing" | "failed" }
  | { status: "ready"; groups: readonly ResultGroup[]; total: number; phrase: PhraseOption | null };

type Loaded = { dataset: Dataset; index: Search | "failed" } | null;

/** The results for a query. The index is fetched and made the first time that `isWanted` is true. */
export function useSearch(query: string, isWanted: boolean): SearchState {
  const dataset = useAppState((state) => (state.data.status === "ready" ? state.data.dataset : null));
  const visible = useAppState((state) => state.visible);
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    if (dataset === null || !isWanted) return undefined;
    let isCurrent = true;
    loadSearchIndex(dataset).then(
      (index) => isCurrent && setLoaded({ dataset, index }),
      () => isCurrent && setLoaded({ dataset, index: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [dataset, isWanted]);

  const index = loaded !== null && loaded.dataset === dataset ? loaded.index : null;
  const hits = useMemo(
    () => (index === null || index === "failed" ? null : index.find(query)),
    [index, query],
  );
  const phrase = useMemo(
    () => (index === null || index === "failed" || query.trim() === "" ? null : index.findPhrase(query)),
    [index, query],
  );
  return useMemo(() => {
    if (dataset === null || query.trim() === "") return { status: "idle" };
    if (index === "failed") return { status: "failed" };
    if (hits === null) return { status: "preparing" };
    return { status: "ready", groups: searchResults(dataset, visible, hits), total: hits.length, phrase };
  }, [dataset, visible, query, index, hits, phrase]);
}
