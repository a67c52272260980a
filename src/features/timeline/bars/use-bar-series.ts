import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { histogramOf, histogramOfAll } from "#domain/evidence/histogram-of.ts";
import { seriesOf } from "#domain/evidence/series-of.ts";
import type { Bins } from "#domain/time/bins.ts";
import type { Histogram } from "#domain/time/histogram.ts";
import { useAppState } from "#store/react/app-context.ts";
import { typeGroups, type TypeGroup } from "./type-groups.ts";

/** The series of the bars over the same bins. */
export interface BarSeries {
  /** Everything that counts. */
  all: Histogram;
  /** What passes the filters, whatever its date; null before the first filter run. */
  passing: Histogram | null;
  /** What the selected actors took part in, of what passes; null when no actor or tie is selected. */
  selected: Histogram | null;
  groups: readonly TypeGroup[];
}

/** The histograms for some bins: sums by day are made once for a mask, and zooming only cuts them anew. */
export function useBarSeries(dataset: Dataset, bins: Bins): BarSeries {
  const passingMask = useAppState((state) => state.visible?.eventsAnyDate ?? null);
  const selection = useAppState((state) => state.view.selection);
  const between = useAppState((state) => state.view.between);
  // A mask of another graph may still be here for a moment after one was opened.
  const mask = passingMask?.length === dataset.events.length ? passingMask : null;
  const groups = useMemo(() => typeGroups(dataset), [dataset]);
  const cutAll = useMemo(() => histogramOfAll(dataset), [dataset]);
  const cutPassing = useMemo(() => (mask === null ? null : histogramOf(dataset, mask)), [dataset, mask]);
  const cutSelected = useMemo(
    () => (mask === null ? null : seriesOf(dataset, selection, mask, between)),
    [dataset, selection, between, mask],
  );
  const all = useMemo(() => cutAll(bins), [cutAll, bins]);
  const passing = useMemo(() => cutPassing?.(bins) ?? null, [cutPassing, bins]);
  const selected = useMemo(() => cutSelected?.(bins) ?? null, [cutSelected, bins]);
  return useMemo(() => ({ all, passing, selected, groups }), [all, passing, selected, groups]);
}
