import { dayWords, stretchWords, yearWords } from "#domain/time/date-words.ts";
import { calendarFromDay, dayFromCalendar, daysInMonth } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { monthName } from "#domain/time/month-names.ts";

/** A period from the longest words to the shortest: "1 July to 31 December 2022", "1 Jul – 31 Dec 2022", "Jul – Dec 2022". */
export function periodForms(period: DayWindow): readonly string[] {
  const { from, to } = period;
  const short = from === to ? dayWords(from, "short") : stretchWords(from, to, "–", "short");
  const months = wholeMonths(period);
  return [...new Set([describeWindow(period), short, ...(months === null ? [] : [months])])];
}

/** "Jul – Dec 2022", "Nov 2021 – Jan 2022"; null where a month is not whole. */
function wholeMonths({ from, to }: DayWindow): string | null {
  const a = calendarFromDay(from);
  const b = calendarFromDay(to);
  const isWhole = a.day === 1 && to === dayFromCalendar(b.year, b.month, daysInMonth(b.year, b.month));
  if (!isWhole) return null;
  const last = `${monthName(b.month, "short")} ${yearWords(b.year)}`;
  if (a.year === b.year) return a.month === b.month ? last : `${monthName(a.month, "short")} – ${last}`;
  return `${monthName(a.month, "short")} ${yearWords(a.year)} – ${last}`;
}
