import { calendarFromDay, dayFromCalendar, type Day } from "./day.ts";

const ISO_DAY = /^(-?)(\d{4,7})-(\d{2})-(\d{2})$/;

/** The day that `formatIsoDay` wrote, years before 0 and after 9999 too; null for anything else. */
export function parseIsoDay(text: string): Day | null {
  const [, sign, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined) return null;
  const date = { year: sign === "-" ? -Number(year) : Number(year), month: Number(month), day: Number(day) };
  const found = dayFromCalendar(date.year, date.month, date.day);
  const back = calendarFromDay(found);
  // A day that does not exist (30 February, month 13) comes back as another one.
  return back.year === date.year && back.month === date.month && back.day === date.day ? found : null;
}
