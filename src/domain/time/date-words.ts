// Days and stretches of days in words; what is shared by both ends is said once.
import { calendarFromDay, type CalendarDate, type Day } from "./day.ts";
import { monthName, type MonthStyle } from "./month-names.ts";

/** "2023"; "44 BC" for the year -43; "170,000,002" for years of more than four digits. */
export function yearWords(year: number): string {
  const size = year > 0 ? year : 1 - year;
  const digits = size > 9999 ? String(size).replaceAll(/\B(?=(\d{3})+$)/g, ",") : String(size);
  return year > 0 ? digits : `${digits} BC`;
}

/** "26 April 2023", or "26 Apr 2023". */
export function dayWords(day: Day, style: MonthStyle = "long"): string {
  const { year, month, day: dayOfMonth } = calendarFromDay(day);
  return `${dayOfMonth} ${monthName(month, style)} ${yearWords(year)}`;
}

/** "30 to 31 March 2022", "1 March to 30 April 2022", "30 December 2021 to 2 January 2022"; one day alone. */
export function stretchWords(from: Day, to: Day, joiner: string, style: MonthStyle = "long"): string {
  if (from === to) return dayWords(to, style);
  return `${firstWords(calendarFromDay(from), calendarFromDay(to), style)} ${joiner} ${dayWords(to, style)}`;
}

function firstWords(first: CalendarDate, last: CalendarDate, style: MonthStyle): string {
  const month = monthName(first.month, style);
  if (first.year !== last.year) return `${first.day} ${month} ${yearWords(first.year)}`;
  return first.month === last.month ? String(first.day) : `${first.day} ${month}`;
}
