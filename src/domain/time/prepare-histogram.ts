// Histograms from sums by day: made once per mask, each cut into bins costs a look-up per bin, however many events.
import { UNDATED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import type { Bins } from "./bins.ts";
import { EARLIEST_DAY, LATEST_DAY } from "./date-span.ts";
import type { Day } from "./day.ts";
import type { DayWindow } from "./day-window.ts";
import { spreadHistogram, type EventColumns, type Histogram } from "./histogram.ts";

/** The histogram over any bins, of the events that it was made for. */
export type PreparedHistogram = (bins: Bins) => Histogram;

/** About 300 years; over a longer span each histogram is a pass over the events instead. */
const MOST_DAYS = 110_000;

/**
 * Readies the events of a mask (null = all countable ones) for histograms, by the rules of `spreadHistogram`. `span`
 * is the data's: days beyond it hold nothing (`Dataset.span` holds every countable event).
 */
export function prepareHistogram(
  columns: EventColumns,
  mask: Uint8Array | null,
  span: DayWindow,
): PreparedHistogram {
  return cutSums(columns, mask, sumsByDay(columns, mask, span));
}

/** The sums by day of a mask (null = all countable events); null = over a span that is too long for them. */
export function sumsByDay(columns: EventColumns, mask: Uint8Array | null, span: DayWindow): DaySums | null {
  return span.to - span.from >= MOST_DAYS ? null : sumByDay(columns, mask ?? columns.eventCountable, span);
}

/** Histograms of a mask from its sums. */
export function cutSums(
  columns: EventColumns,
  mask: Uint8Array | null,
  sums: DaySums | null,
): PreparedHistogram {
  return sums === null ? (bins) => spreadHistogram(columns, mask, bins) : (bins) => histogramOf(sums, bins);
}

/** Weight up to each day: upTo[i] holds all that lies before day first + i. */
export interface DaySums {
  first: Day;
  byType: readonly Float64Array[];
  unknownByType: readonly Float64Array[];
}

interface DaySeries {
  /** Weight of single days; one more than there are days. */
  direct: Float64Array;
  /** Change of weight per day. */
  step: Float64Array;
}

function sumByDay(columns: EventColumns, mask: Uint8Array, span: DayWindow): DaySums {
  const { eventFrom, eventTo, eventCertainty, eventType } = columns;
  const size = span.to - span.from + 1;
  const all: DaySeries[] = [];
  const unknown: DaySeries[] = [];
  for (let row = 0; row < eventFrom.length; row += 1) {
    const certainty = eventCertainty[row];
    if (mask[row] !== 1 || certainty === UNDATED) continue;
    const from = eventFrom[row] ?? 0;
    const to = eventTo[row] ?? 0;
    const first = from === EARLIEST_DAY ? to : from;
    const last = to === LATEST_DAY ? from : to;
    // Open on both sides, the days come out reversed and nothing is added.
    if (last < first) continue;
    const type = eventType[row] ?? 0;
    addDays(seriesAt(all, type, size), first - span.from, last - span.from);
    const unknownOfType = seriesAt(unknown, type, size);
    if (certainty === UNKNOWN_DAY) addDays(unknownOfType, first - span.from, last - span.from);
  }
  return { first: span.from, byType: all.map(cumulate), unknownByType: unknown.map(cumulate) };
}

/** Spreads weight 1 over the days from..to (counted from the first day of the sums), cut at both ends. */
function addDays({ direct, step }: DaySeries, from: number, to: number): void {
  const size = step.length - 1;
  if (to < 0 || from >= size) return;
  if (from === to) {
    direct[from] = (direct[from] ?? 0) + 1;
    return;
  }
  const perDay = 1 / (to - from + 1);
  const first = Math.max(from, 0);
  const end = Math.min(to + 1, size);
  step[first] = (step[first] ?? 0) + perDay;
  step[end] = (step[end] ?? 0) - perDay;
}

function cumulate({ direct, step }: DaySeries): Float64Array {
  const upTo = new Float64Array(direct.length);
  let density = 0;
  for (let day = 0; day + 1 < upTo.length; day += 1) {
    density += step[day] ?? 0;
    // Adding and taking away leaves rounding dust.
    if (Math.abs(density) < 1e-12) density = 0;
    upTo[day + 1] = (upTo[day] ?? 0) + (direct[day] ?? 0) + density;
  }
  return upTo;
}

function seriesAt(series: DaySeries[], type: number, size: number): DaySeries {
  let found = series[type];
  while (found === undefined) {
    series.push({ direct: new Float64Array(size + 1), step: new Float64Array(size + 1) });
    found = series[type];
  }
  return found;
}

function histogramOf({ first, byType, unknownByType }: DaySums, bins: Bins): Histogram {
  const cut = (upTo: Float64Array): Float64Array => {
    const values = new Float64Array(bins.starts.length);
    const most = upTo.length - 1;
    const at = (day: Day): number => upTo[Math.min(Math.max(day - first, 0), most)] ?? 0;
    let before = at(bins.starts[0] ?? 0);
    for (let bin = 0; bin < values.length; bin += 1) {
      const after = at(bins.starts[bin + 1] ?? bins.end);
      const weight = after - before;
      values[bin] = weight < 1e-9 ? 0 : weight;
      before = after;
    }
    return values;
  };
  const all = byType.map(cut);
  const unknownParts = unknownByType.map(cut);
  const unknown = sumOf(unknownParts, bins);
  const total = sumOf(all, bins);
  return {
    known: total.map((weight, bin) => dustFree(weight - (unknown[bin] ?? 0))),
    unknown,
    byType: all,
    unknownByType: unknownParts,
  };
}

function sumOf(series: readonly Float64Array[], bins: Bins): Float64Array {
  const total = new Float64Array(bins.starts.length);
  for (const values of series) {
    for (let bin = 0; bin < total.length; bin += 1) total[bin] = (total[bin] ?? 0) + (values[bin] ?? 0);
  }
  return total;
}

function dustFree(weight: number): number {
  return weight < 1e-9 ? 0 : weight;
}
