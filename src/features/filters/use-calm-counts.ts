import { useEffect, useState } from "react";
import type { Visible } from "#domain/filter/visible.ts";
import { createCalmPace } from "#store/calm-pace.ts";
import { useApp } from "#store/react/app-context.ts";

export type FacetCounts = Visible["facetCounts"];

/** The counts to show, and those that decide the order: lists never reorder under a moving window. */
export interface CalmCounts {
  shown: FacetCounts | null;
  /** Of the last settled window. */
  settled: FacetCounts | null;
}

/** Facet counts, at once when the view has settled, and at a calm pace while it has not. */
export function useCalmCounts(): CalmCounts {
  const { store } = useApp();
  const [counts, setCounts] = useState<CalmCounts>(() => {
    const shown = store.getState().visible?.facetCounts ?? null;
    return { shown, settled: shown };
  });
  useEffect(() => {
    const take = () => {
      const { visible, previewing } = store.getState();
      const shown = visible?.facetCounts ?? null;
      setCounts((before) => {
        const settled = previewing ? before.settled : shown;
        return before.shown === shown && before.settled === settled ? before : { shown, settled };
      });
    };
    const pace = createCalmPace(take);
    take();
    const stop = store.subscribe((state, previous) => {
      if (state.visible === previous.visible && state.previewing === previous.previewing) return;
      if (!state.previewing) {
        pace.cancel();
        take();
      } else pace.soon();
    });
    return () => {
      pace.cancel();
      stop();
    };
  }, [store]);
  return counts;
}
