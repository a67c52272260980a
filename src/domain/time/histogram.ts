// How many events each bin holds. Every event weighs 1, spread evenly over its days.
import { UNDATED, UNKNOWN_DAY, type Columns } from "#domain/dataset/dataset.ts";
import type { Bins } from "./bins.ts";
import { EARLIEST_DAY, LATEST_DAY } from "./date-span.ts";
import {
  addSpread,
  createSpreadPlace,
  createSpreadSeries,
  placeSpread,
  spreadValues,
  type SpreadSeries,
} from "./spread-series.ts";

export interface Histogram {
  /** By bin: the share of events whose days are known. */
  known: Float64Array;
  /** By bin: the share of events with one unknown day in a longer span (shown hatched). */
  unknown: Float64Array;
  /** By row of event type, then by bin: known and unknown together. */
  byType: readonly Float64Array[];
  /** By row of event type, then by bin: the part of `byType` whose day is unknown. */
  unknownByType: readonly Float64Array[];
}

/** The columns that a histogram reads. */
export type EventColumns = Pick<
  Columns,
  "eventFrom" | "eventTo" | "eventCertainty" | "eventType" | "eventCountable"
>;

/**
 * Spreads the dated events of a mask (null = all countable ones) over bins. What lies beyond the bins is cut
 * off, while each event keeps the weight per day of its full length. An event open on one side weighs 1 on the
 * day of its other side; open on both, nothing. Costs a pass over the events and one over the bins.
 */
export function spreadHistogram(columns: EventColumns, mask: Uint8Array | null, bins: Bins): Histogram {
  const known = createSpreadSeries(bins);
  const unknown = createSpreadSeries(bins);
  const byType: SpreadSeries[] = [];
  const unknownByType: SpreadSeries[] = [];
  const passing = mask ?? columns.eventCountable;
  const { eventFrom, eventTo, eventCertainty, eventType } = columns;
  const place = createSpreadPlace();
  for (let row = 0; row < eventFrom.length; row++) {
    const certainty = eventCertainty[row];
    if (passing[row] !== 1 || certainty === UNDATED) continue;
    const from = eventFrom[row] ?? 0;
    const to = eventTo[row] ?? 0;
    const first = from === EARLIEST_DAY ? to : from;
    // Open on both sides, the days come out reversed and touch no bin.
    const last = to === LATEST_DAY ? from : to;
    if (!placeSpread(bins, first, last, place)) continue;
    const type = eventType[row] ?? 0;
    addSpread(certainty === UNKNOWN_DAY ? unknown : known, place);
    addSpread(seriesOfType(byType, type, bins), place);
    const unknownOfType = seriesOfType(unknownByType, type, bins);
    if (certainty === UNKNOWN_DAY) addSpread(unknownOfType, place);
  }
  return {
    known: spreadValues(known, bins),
    unknown: spreadValues(unknown, bins),
    byType: byType.map((series) => spreadValues(series, bins)),
    unknownByType: unknownByType.map((series) => spreadValues(series, bins)),
  };
}

function seriesOfType(byType: SpreadSeries[], type: number, bins: Bins): SpreadSeries {
  let series = byType[type];
  while (series === undefined) {
    byType.push(createSpreadSeries(bins));
    series = byType[type];
  }
  return series;
}
