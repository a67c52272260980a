import { binIndex, type Bins } from "./bins.ts";
import type { Day } from "./day.ts";

/** A sum of evenly spread weights over bins, in the making. */
export interface SpreadSeries {
  /** Weight that is added to single bins. */
  direct: Float64Array;
  /** Change of weight per day from one bin to the next, for bins that are covered wholly. */
  densityStep: Float64Array;
}

/** Where one stretch of days falls on the bins: its first and last bin, and the weight of its part in each. */
export interface SpreadPlace {
  first: number;
  last: number;
  firstWeight: number;
  /** Means nothing when the first bin is also the last. */
  lastWeight: number;
  /** Weight per day, for the bins between. */
  perDay: number;
}

/** A place to be written again and again: one object for a hundred thousand events. */
export function createSpreadPlace(): SpreadPlace {
  return { first: 0, last: 0, firstWeight: 0, lastWeight: 0, perDay: 0 };
}

/** A series of zeros. */
export function createSpreadSeries(bins: Bins): SpreadSeries {
  const size = bins.starts.length;
  return { direct: new Float64Array(size), densityStep: new Float64Array(size + 1) };
}

/**
 * Places weight 1, spread evenly over the days from..to, cut at the ends of the bins; false = wholly outside.
 * The bin that the place names is tried first: events come by first day, so the next one is seldom far.
 */
export function placeSpread(bins: Bins, from: Day, to: Day, place: SpreadPlace): boolean {
  const { starts, end } = bins;
  const firstStart = starts[0];
  if (firstStart === undefined || to < firstStart || from >= end) return false;
  const firstDay = Math.max(from, firstStart);
  const lastDay = Math.min(to, end - 1);
  const first = holds(bins, place.first, firstDay) ? place.first : binIndex(bins, firstDay);
  const firstEnd = (starts[first + 1] ?? end) - 1;
  place.first = first;
  place.perDay = 1 / (to - from + 1);
  if (lastDay <= firstEnd) {
    place.last = first;
    place.firstWeight = (lastDay - firstDay + 1) * place.perDay;
    return true;
  }
  place.last = binIndex(bins, lastDay);
  place.firstWeight = (firstEnd - firstDay + 1) * place.perDay;
  place.lastWeight = (lastDay - (starts[place.last] ?? 0) + 1) * place.perDay;
  return true;
}

/** Adds a placed weight: whatever its length, two bins and two steps of density are touched. */
export function addSpread({ direct, densityStep }: SpreadSeries, place: SpreadPlace): void {
  const { first, last, perDay } = place;
  direct[first] = (direct[first] ?? 0) + place.firstWeight;
  if (first === last) return;
  direct[last] = (direct[last] ?? 0) + place.lastWeight;
  densityStep[first + 1] = (densityStep[first + 1] ?? 0) + perDay;
  densityStep[last] = (densityStep[last] ?? 0) - perDay;
}

/** The finished sums, one per bin. */
export function spreadValues({ direct, densityStep }: SpreadSeries, { starts, end }: Bins): Float64Array {
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

function holds({ starts, end }: Bins, bin: number, day: Day): boolean {
  return day >= (starts[bin] ?? end) && day < (starts[bin + 1] ?? end);
}
