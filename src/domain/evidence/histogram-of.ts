import type { Dataset } from "#domain/dataset/dataset.ts";
import { keptWith } from "#domain/dataset/kept-with.ts";
import {
  cutSums,
  prepareHistogram,
  sumsByDay,
  type PreparedHistogram,
} from "#domain/time/prepare-histogram.ts";

/** Made where the file is read, and handed over with it. */
const sumsOfAll = keptWith("sums of all by day", ({ columns, span }) => sumsByDay(columns, null, span));

/** The histogram of everything that counts. */
export function histogramOfAll(dataset: Dataset): PreparedHistogram {
  return cutSums(dataset.columns, null, sumsOfAll(dataset));
}

/** The histogram of a mask (`Visible.eventsAnyDate`); where everything passes, that of all. */
export function histogramOf(dataset: Dataset, mask: Uint8Array): PreparedHistogram {
  const { columns, span } = dataset;
  const isAll = columns.eventCountable.every((counts, row) => counts === mask[row]);
  return isAll ? histogramOfAll(dataset) : prepareHistogram(columns, mask, span);
}
