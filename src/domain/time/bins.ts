// The bars of a histogram: whole days, ISO weeks, months, quarters or years, side by side.
import { dayWords, stretchWords, yearWords } from "./date-words.ts";
import { calendarFromDay, dayFromCalendar, daysInMonth, isoWeekday, type Day } from "./day.ts";
import { isoWeekOf } from "./iso-week.ts";
import type { DayWindow } from "./day-window.ts";
import { monthName } from "./month-names.ts";

export type BinUnit = "day" | "week" | "month" | "quarter" | "year";

/** Units from fine to coarse. */
export const BIN_UNITS: readonly BinUnit[] = ["day", "week", "month", "quarter", "year"];

/** Neighbouring bins: bin i holds the days from starts[i] to the day before the next start (or before `end`). */
export interface Bins {
  unit: BinUnit;
  starts: Int32Array;
  /** The day after the last bin. */
  end: Day;
}

/** No screen shows more; a window of millions of years (a far date in a file) is cut here, at its late end. */
export const MOST_BINS = 20_000;

/** Mean days of a unit, for the choice of a unit only. */
const MEAN_DAYS: Readonly<Record<BinUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.2425,
};

/** Whole units that together cover the window; the first and last may reach beyond it. */
export function binsOf(window: DayWindow, unit: BinUnit): Bins {
  const starts: Day[] = [];
  const first = unitStart(window.from, unit);
  let next = first;
  while (next <= window.to && starts.length < MOST_BINS) {
    starts.push(next);
    next = shiftByUnit(first, unit, starts.length);
  }
  return { unit, starts: Int32Array.from(starts), end: next };
}

/** The finest unit whose bars are at least minPx wide; years when none is. */
export function chooseUnit(windowDays: number, widthPx: number, minPx = 4): BinUnit {
  const pxPerDay = widthPx / Math.max(windowDays, 1);
  return BIN_UNITS.find((unit) => MEAN_DAYS[unit] * pxPerDay >= minPx) ?? "year";
}

/** The bin that holds a day, or -1 when the day lies before or after them all. */
export function binIndex(bins: Bins, day: Day): number {
  const { starts, end } = bins;
  if (day >= end || starts.length === 0 || day < (starts[0] ?? 0)) return -1;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first and last day of a bin, both inclusive. */
export function binWindow(bins: Bins, index: number): DayWindow {
  return { from: bins.starts[index] ?? bins.end, to: (bins.starts[index + 1] ?? bins.end) - 1 };
}

/** A bin in words: "26 April 2023", "24 to 30 April 2023", "April 2023", "April to June 2023", "2023". */
export function binLabel(bins: Bins, index: number): string {
  const { from, to } = binWindow(bins, index);
  const { year, month } = calendarFromDay(from);
  switch (bins.unit) {
    case "day":
      return dayWords(from);
    case "week":
      return stretchWords(from, to, "to");
    case "month":
      return `${monthName(month)} ${yearWords(year)}`;
    case "quarter":
      return `${monthName(month)} to ${monthName(month + 2)} ${yearWords(year)}`;
    case "year":
      return yearWords(year);
  }
}

/** A bin in little room: "26 Apr 2023", "2023-W17", "Apr 2023", "2023 Q2", "2023". */
export function shortBinLabel(bins: Bins, index: number): string {
  const { from } = binWindow(bins, index);
  const { year, month } = calendarFromDay(from);
  switch (bins.unit) {
    case "day":
      return dayWords(from, "short");
    case "week": {
      const iso = isoWeekOf(from);
      return `${yearWords(iso.year)}-W${String(iso.week).padStart(2, "0")}`;
    }
    case "month":
      return `${monthName(month, "short")} ${yearWords(year)}`;
    case "quarter":
      return `${yearWords(year)} Q${Math.ceil(month / 3)}`;
    case "year":
      return yearWords(year);
  }
}

/** The first day of the unit that holds a day; weeks begin on Monday. */
export function unitStart(day: Day, unit: BinUnit): Day {
  if (unit === "day") return day;
  if (unit === "week") return day - isoWeekday(day) + 1;
  const { year, month } = calendarFromDay(day);
  if (unit === "month") return dayFromCalendar(year, month, 1);
  return dayFromCalendar(year, unit === "year" ? 1 : month - ((month - 1) % 3), 1);
}

const MONTHS: Readonly<Record<"month" | "quarter" | "year", number>> = { month: 1, quarter: 3, year: 12 };

/** The day n units later (earlier when negative); 31 January and one month is the last day of February. */
export function shiftByUnit(day: Day, unit: BinUnit, n: number): Day {
  if (unit === "day") return day + n;
  if (unit === "week") return day + 7 * n;
  const { year, month, day: dayOfMonth } = calendarFromDay(day);
  const months = year * 12 + month - 1 + MONTHS[unit] * n;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return dayFromCalendar(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}
