// How many events each bin holds. Every event weighs 1, spread evenly over its days.
import { UNDATED, UNKNOWN_DAY, type Columns } from "#domain/dataset/dataset.ts";
import type { Bins } from "./bins.ts";
import { EARLIEST_DAY, LATEST_DAY } from "./date-span.ts";
import type { Day } from "./day.ts";
import { addSpread, createSpreadSeries, seriesValues, type SpreadSeries } from "./spread-series.ts";

export interface Histogram {
  /** By bin: the share of events whose days are known. */
  known: Float64Array;
  /** By bin: the share of events with one unknown day in a longer span (shown hatched). */
  unknown: Float64Array;
  /** By row of event type, then by bin: known and unknown together. */
  byType: readonly Float64Array[];
}

type EventColumns = Pick<
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
  const passing = mask ?? columns.eventCountable;
  const { eventFrom, eventTo, eventCertainty, eventType } = columns;
  for (let row = 0; row < eventFrom.length; row++) {
    const certainty = eventCertainty[row];
    if (passing[row] !== 1 || certainty === UNDATED) continue;
    const days = finiteDays(eventFrom[row] ?? 0, eventTo[row] ?? 0);
    if (days === null) continue;
    const type = eventType[row] ?? 0;
    while (byType.length <= type) byType.push(createSpreadSeries(bins));
    addSpread(certainty === UNKNOWN_DAY ? unknown : known, days.from, days.to);
    const ofType = byType[type];
    if (ofType !== undefined) addSpread(ofType, days.from, days.to);
  }
  return { known: seriesValues(known), unknown: seriesValues(unknown), byType: byType.map(seriesValues) };
}

function finiteDays(from: Day, to: Day): { from: Day; to: Day } | null {
  const openStart = from === EARLIEST_DAY;
  const openEnd = to === LATEST_DAY;
  if (openStart && openEnd) return null;
  if (openStart) return { from: to, to };
  return openEnd ? { from, to: from } : { from, to };
}
