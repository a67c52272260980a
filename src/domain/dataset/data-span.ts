import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY, type DateSpan } from "#domain/time/date-span.ts";
import { calendarFromDay, dayFromCalendar, daysInMonth, type Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";

/**
 * The whole months that hold all the spans. An open side counts by its finite other side. Without any date it
 * is the coverage that the graph claims, and failing that the month of day 0.
 */
export function dataSpan(spans: readonly DateSpan[], coverage: ReadoutGraph["coverage"]): DayWindow {
  return wholeMonths(hull(spans) ?? hull(coverageSpans(coverage)) ?? { from: 0, to: 0 });
}

function hull(spans: readonly DateSpan[]): DayWindow | null {
  let from: Day = LATEST_DAY;
  let to: Day = EARLIEST_DAY;
  for (const span of spans) {
    if (span.openStart && span.openEnd) continue;
    from = Math.min(from, span.openStart ? span.to : span.from);
    to = Math.max(to, span.openEnd ? span.from : span.to);
  }
  return from <= to ? { from, to } : null;
}

function coverageSpans(coverage: ReadoutGraph["coverage"]): DateSpan[] {
  return [coverage.from, coverage.to].flatMap((text) => {
    const date = parseEdtf(text);
    return date.ok ? [date.value.span] : [];
  });
}

function wholeMonths({ from, to }: DayWindow): DayWindow {
  const first = calendarFromDay(from);
  const last = calendarFromDay(to);
  return {
    from: dayFromCalendar(first.year, first.month, 1),
    to: dayFromCalendar(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}
