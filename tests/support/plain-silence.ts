import { LASTED, UNDATED, type Columns } from "#domain/dataset/dataset.ts";
import type { SilenceOf } from "#domain/silence/silence.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

// The measure once more, as plainly as it can be written: to compare answers and times with.
/** The measure needs this many different days with a contact: two gaps. */
const LEAST_DAYS = 3;

/** The silence of some events of a mask, nothing being kept from one question to the next. */
export function plainSilence(
  { eventFrom, eventTo, eventCertainty }: Columns,
  mask: Uint8Array,
  rows: Int32Array,
  window: DayWindow,
): SilenceOf {
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
