import { dayFromCalendar, daysInMonth, type Day } from "#domain/time/day.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { digitPattern } from "./digit-pattern.ts";
import type { PointShape } from "./edtf-tree.ts";
import { seasonMonths } from "./season-months.ts";

/** The first and last day that a date can mean, inclusive. */
export interface DayBounds {
  from: Day;
  to: Day;
}

type CalendarShape = Extract<PointShape, { kind: "calendar" }>;

/** Years that fit no Int32 column of days; anything beyond is held at the outermost day. */
const FARTHEST_YEAR = 5_400_000;

/** The bounds of a single date, or null when no such day exists in any year (`XX01-02-29`). */
export function pointBounds(shape: PointShape): DayBounds | null {
  switch (shape.kind) {
    case "calendar":
      return calendarBounds(shape);
    case "season": {
      const years = yearsOf(shape);
      const first = years.at(0);
      const last = years.at(years.count - 1);
      const { firstMonth, months } = seasonMonths(shape.code);
      return { from: firstOfMonth(first, firstMonth), to: firstOfMonth(last, firstMonth + months) - 1 };
    }
    case "long-year":
      return { from: firstDayOfYear(shape.fromYear), to: firstDayOfYear(shape.toYear + 1, -1) };
  }
}

function calendarBounds(shape: CalendarShape): DayBounds | null {
  const from = extremeDay(shape, "first");
  const to = extremeDay(shape, "last");
  return from === null || to === null ? null : { from, to };
}

/** The earliest or latest day that fits; years are tried from that side, and the first hit wins. */
function extremeDay(shape: CalendarShape, side: "first" | "last"): Day | null {
  const years = yearsOf(shape);
  for (let i = 0; i < years.count; i++) {
    const year = years.at(side === "first" ? i : years.count - 1 - i);
    const day = extremeDayOfYear(year, shape, side);
    if (day !== null) return day;
  }
  return null;
}

function extremeDayOfYear(year: number, shape: CalendarShape, side: "first" | "last"): Day | null {
  const months = inOrder(numbersBetween(shape.month ?? "XX", 1, 12), side);
  for (const month of months) {
    const days = inOrder(numbersBetween(shape.day ?? "XX", 1, daysInMonth(year, month)), side);
    const day = days[0];
    if (day !== undefined) return dayFromCalendar(year, month, day);
  }
  return null;
}

function inOrder(ascending: readonly number[], side: "first" | "last"): readonly number[] {
  return side === "first" ? ascending : ascending.toReversed();
}

function numbersBetween(digits: string, lowest: number, highest: number): number[] {
  const pattern = digitPattern(digits);
  const found: number[] = [];
  for (let i = 0; i < pattern.count; i++) {
    const value = pattern.at(i);
    if (value >= lowest && value <= highest) found.push(value);
  }
  return found;
}

/** The years of a shape, ascending. There is no year -0000, so `-000X` ends at -1. */
function yearsOf(shape: { negative: boolean; year: string }): {
  count: number;
  at: (index: number) => number;
} {
  const pattern = digitPattern(shape.year);
  if (!shape.negative) return pattern;
  const skipped = pattern.at(0) === 0 ? 1 : 0;
  const count = pattern.count - skipped;
  return { count, at: (index) => -pattern.at(pattern.count - 1 - index) };
}

/** The first day of a month, where month 13 and up belong to the next year. */
function firstOfMonth(year: number, month: number): Day {
  return month > 12 ? dayFromCalendar(year + 1, month - 12, 1) : dayFromCalendar(year, month, 1);
}

function firstDayOfYear(year: number, shift = 0): Day {
  if (year > FARTHEST_YEAR) return LATEST_DAY;
  if (year < -FARTHEST_YEAR) return EARLIEST_DAY;
  return dayFromCalendar(year, 1, 1) + shift;
}
