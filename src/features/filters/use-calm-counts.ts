import { useEffect, useState } from "react";
import type { Visible } from "#domain/filter/visible.ts";
import { useApp } from "#store/react/app-context.ts";

export type FacetCounts = Visible["facetCounts"];

/** While the window is dragged or played, the counts follow at this pace: no frame of a drag waits for them. */
export const CALM_MS = 250;

/** The counts to show, and those that decide the order: lists never reorder under a moving window. */
export interface CalmCounts {
  shown: FacetCounts | null;
  /** Of the last settled window. */
  settled: FacetCounts | null;
}

/** Facet counts, at once when the view has settled and a few times a second while it has not. */
export function useCalmCounts(): CalmCounts {
  const { store } = useApp();
  const [counts, setCounts] = useState<CalmCounts>(() => {
    const shown = store.getState().visible?.facetCounts ?? null;
    return { shown, settled: shown };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      timer = undefined;
      const { visible, previewing } = store.getState();
      const shown = visible?.facetCounts ?? null;
      setCounts((before) => {
        const settled = previewing ? before.settled : shown;
        return before.shown === shown && before.settled === settled ? before : { shown, settled };
      });
    };
    take();
    const stop = store.subscribe((state, previous) => {
      if (state.visible === previous.visible && state.previewing === previous.previewing) return;
      if (!state.previewing) {
        clearTimeout(timer);
        take();
      } else timer ??= setTimeout(take, CALM_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return counts;
}
