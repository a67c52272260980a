import { binIndex, type Bins } from "./bins.ts";
import type { Day } from "./day.ts";

/** A sum of evenly spread weights over bins, in the making. */
export interface SpreadSeries {
  bins: Bins;
  /** Weight that is added to single bins. */
  direct: Float64Array;
  /** Change of weight per day from one bin to the next, for bins that are covered wholly. */
  densityStep: Float64Array;
  /** The bin of the last first day: events come by first day, so the next one is seldom far. */
  lastBin: number;
}

/** A series of zeros. */
export function createSpreadSeries(bins: Bins): SpreadSeries {
  const size = bins.starts.length;
  return { bins, direct: new Float64Array(size), densityStep: new Float64Array(size + 1), lastBin: 0 };
}

/**
 * Adds weight 1, spread evenly over the days from..to, cut at the ends of the bins. Whatever the length, only
 * the first and last bins and two steps of density are touched.
 */
export function addSpread(series: SpreadSeries, from: Day, to: Day): void {
  const { bins, direct, densityStep } = series;
  const { starts, end } = bins;
  const firstStart = starts[0];
  if (firstStart === undefined || to < firstStart || from >= end) return;
  const perDay = 1 / (to - from + 1);
  const first = findBin(series, Math.max(from, firstStart));
  const firstEnd = (starts[first + 1] ?? end) - 1;
  if (to <= firstEnd) {
    const days = to - Math.max(from, firstStart) + 1;
    direct[first] = (direct[first] ?? 0) + days * perDay;
    return;
  }
  const last = binIndex(bins, Math.min(to, end - 1));
  direct[first] = (direct[first] ?? 0) + (firstEnd - Math.max(from, firstStart) + 1) * perDay;
  direct[last] = (direct[last] ?? 0) + (Math.min(to, end - 1) - (starts[last] ?? 0) + 1) * perDay;
  densityStep[first + 1] = (densityStep[first + 1] ?? 0) + perDay;
  densityStep[last] = (densityStep[last] ?? 0) - perDay;
}

/** The finished sums, one per bin. */
export function seriesValues({ bins, direct, densityStep }: SpreadSeries): Float64Array {
  const { starts, end } = bins;
  const values = new Float64Array(starts.length);
  let density = 0;
  for (let bin = 0; bin < values.length; bin++) {
    density += densityStep[bin] ?? 0;
    const days = (starts[bin + 1] ?? end) - (starts[bin] ?? 0);
    // Adding and taking away leaves rounding dust that may lie below zero; a bar is never negative.
    values[bin] = Math.max((direct[bin] ?? 0) + (Math.abs(density) < 1e-12 ? 0 : density * days), 0);
  }
  return values;
}

function findBin(series: SpreadSeries, day: Day): number {
  const { starts, end } = series.bins;
  const guess = series.lastBin;
  const isInGuess = day >= (starts[guess] ?? end) && day < (starts[guess + 1] ?? end);
  series.lastBin = isInGuess ? guess : binIndex(series.bins, day);
  return series.lastBin;
}
