// Where days, weeks, months, quarters and years begin. A boundary is the first day of a unit; a window that ends
// on the day before a boundary fills its last unit.
import { calendarFromDay, dayFromCalendar, daysInMonth, isoWeekday, type Day } from "#domain/time/day.ts";
import type { BinUnit } from "#domain/time/bins.ts";

/** The next coarser unit; years stay years. */
export const LARGER_UNIT: Readonly<Record<BinUnit, BinUnit>> = {
  day: "week",
  week: "month",
  month: "quarter",
  quarter: "year",
  year: "year",
};

const MONTHS: Readonly<Record<"month" | "quarter" | "year", number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the unit that holds the day (weeks begin on Monday). */
export function unitStart(day: Day, unit: BinUnit): Day {
  if (unit === "day") return day;
  if (unit === "week") return day - (isoWeekday(day) - 1);
  const { year, month } = calendarFromDay(day);
  return dayFromCalendar(year, month - ((month - 1) % MONTHS[unit]), 1);
}

/** The boundary `steps` units after (before, when negative) a boundary of that unit. */
export function moveBoundary(boundary: Day, unit: BinUnit, steps: number): Day {
  if (unit === "day") return boundary + steps;
  if (unit === "week") return boundary + 7 * steps;
  return addMonths(boundary, MONTHS[unit] * steps);
}

/** The boundary at `steps` counted from a day: the day's own unit is completed or left first. */
export function boundaryFrom(day: Day, unit: BinUnit, steps: number): Day {
  const start = unitStart(day, unit);
  if (start === day || steps > 0) return moveBoundary(start, unit, steps);
  return moveBoundary(start, unit, steps + 1);
}

/** The boundary nearest to a day; the earlier one when it lies in the middle. */
export function nearestBoundary(day: Day, unit: BinUnit): Day {
  const before = unitStart(day, unit);
  const after = moveBoundary(before, unit, 1);
  return day - before <= after - day ? before : after;
}

/** The same day of the month some months later; the last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = calendarFromDay(day);
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayFromCalendar(year, month, Math.min(date.day, daysInMonth(year, month)));
}
