import { rowsOf } from "#domain/dataset/adjacency.ts";
import { LASTED, UNDATED, type Columns, type Dataset } from "#domain/dataset/dataset.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Silence, SilenceOf } from "./silence.ts";

/** The measure needs this many different days with a contact: two gaps. */
const LEAST_DAYS = 3;

/**
 * Readies the measure for the events of a mask (`Visible.eventsAnyDate`). The answer is asked again for each window:
 * `prepared(window).ofPair(row)` costs only that pair's events, `.ofActor(row)` only that actor's.
 */
export function prepareSilence(dataset: Dataset, mask: Uint8Array): (window: DayWindow) => Silence {
  const { columns } = dataset;
  const pairEvents = eventsOfPairs(columns);
  return (window) => ({
    window,
    ofPair: (pair) => measure(columns, mask, rowsOf(pairEvents, pair), window),
    ofActor: (actor) => measure(columns, mask, rowsOf(columns.actorEvents, actor), window),
  });
}

/** The rules are those of SILENCE_DEFINITION; rows come by first day, undated last. */
function measure(columns: Columns, mask: Uint8Array, rows: Int32Array, window: DayWindow): SilenceOf {
  const { eventFrom, eventTo, eventCertainty } = columns;
  const endings: Day[] = [];
  let last: Pick<SilenceOf, "lastDay" | "lastEvent" | "isLastVague"> = NO_LAST;
  for (const row of rows) {
    const certainty = eventCertainty[row];
    if (certainty === UNDATED || (eventFrom[row] ?? 0) > window.to) break;
    if (mask[row] !== 1) continue;
    const to = eventTo[row] ?? 0;
    const day = Math.min(to, window.to);
    const isVague = certainty !== LASTED;
    if (!isVague && to <= window.to) endings.push(day);
    // Of two on one day the known one counts: the day is then no guess.
    const isLater = last.lastDay === null || day > last.lastDay || (day === last.lastDay && last.isLastVague);
    if (day >= window.from && isLater) last = { lastDay: day, lastEvent: row, isLastVague: isVague };
  }
  const contactDays = [...new Set(endings)].toSorted((a, b) => a - b);
  const usualDays = contactDays.length < LEAST_DAYS ? null : medianGap(contactDays);
  const silentDays = last.lastDay === null ? null : window.to - last.lastDay;
  return {
    contactDays: contactDays.length,
    usualDays,
    ...last,
    silentDays,
    overdue: usualDays === null || silentDays === null ? null : silentDays / usualDays,
  };
}

const NO_LAST = { lastDay: null, lastEvent: -1, isLastVague: false } as const;

/** The median of the gaps between neighbouring days (sorted, different, at least two). */
function medianGap(days: readonly Day[]): number {
  const gaps = days
    .slice(1)
    .map((day, at) => day - (days[at] ?? day))
    .toSorted((a, b) => a - b);
  const middle = gaps.length >> 1;
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : (upper + (gaps[middle - 1] ?? upper)) / 2;
}
