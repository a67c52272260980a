// A single EDTF date in words, without "day unknown": that is said once, at the end of a description.
import { calendarFromDay } from "./day.ts";
import { dayWords, stretchWords, yearWords } from "./date-words.ts";
import type { EdtfPoint, PointShape } from "./edtf/edtf-tree.ts";
import { isExactDay } from "./edtf/tree-span.ts";
import { monthName, type MonthStyle } from "./month-names.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;

/** A date with its doubt: "about 4 April 2022", "4 April 2022, uncertain"; short "c. 4 Apr 2022", "4 Apr 2022?". */
export function pointWords(point: EdtfPoint, style: MonthStyle): string {
  const words = plainPointWords(point, style);
  const before = point.approximate ? (style === "long" ? "about " : "c. ") : "";
  const after = point.uncertain ? (style === "long" ? ", uncertain" : "?") : "";
  return `${before}${words}${after}`;
}

/** The same without doubt: "26 April 2023", "April 2023", "2023", "spring 2023", "1990s". */
function plainPointWords(point: EdtfPoint, style: MonthStyle): string {
  if (isExactDay(point)) return dayWords(point.from, style);
  const { shape } = point;
  switch (shape.kind) {
    case "calendar":
      return calendarWords(point, shape, style);
    case "season":
      return shape.year.includes("X") ? betweenWords(point, style) : seasonWords(point, shape.code);
    case "long-year":
      return longYearWords(shape);
  }
}

/** "between 12 and 14 April 2023": the bounds, for unspecified digits that have no word of their own. */
function betweenWords(point: EdtfPoint, style: MonthStyle): string {
  return `between ${stretchWords(point.from, point.to, "and", style)}`;
}

type CalendarShape = Extract<PointShape, { kind: "calendar" }>;

function calendarWords(point: EdtfPoint, shape: CalendarShape, style: MonthStyle): string {
  const { year, month, day } = shape;
  const isDayOpen = day === null || day === "XX";
  if (!isDayOpen) return betweenWords(point, style);
  if (month === null || month === "XX") return yearPatternWords(point, shape);
  if (month.includes("X") || year.includes("X")) return betweenWords(point, style);
  return `${monthName(Number(month), style)} ${yearWords(calendarFromDay(point.from).year)}`;
}

function yearPatternWords(point: EdtfPoint, { year, negative }: CalendarShape): string {
  const first = calendarFromDay(point.from).year;
  if (!year.includes("X")) return yearWords(first);
  if (/^\d{3}X$/.test(year) && !negative && !year.endsWith("0X")) return `${yearWords(first)}s`;
  return `between ${yearWords(first)} and ${yearWords(calendarFromDay(point.to).year)}`;
}

function seasonWords(point: EdtfPoint, code: number): string {
  const first = calendarFromDay(point.from).year;
  const last = calendarFromDay(point.to).year;
  const year = first === last ? yearWords(first) : `${yearWords(first)} to ${yearWords(last)}`;
  if (code <= 32) return `${SEASONS[(code - 21) % 4] ?? ""} ${year}${code >= 29 ? " (southern)" : ""}`;
  if (code <= 36) return `${ORDINALS[code - 33] ?? ""} quarter of ${year}`;
  if (code <= 39) return `${ORDINALS[code - 37] ?? ""} third of ${year}`;
  return `${ORDINALS[code - 40] ?? ""} half of ${year}`;
}

function longYearWords(shape: Extract<PointShape, { kind: "long-year" }>): string {
  if (shape.fromYear === shape.toYear) return `year ${yearWords(shape.year)}`;
  return `estimated ${yearWords(shape.year)} (${yearWords(shape.fromYear)} to ${yearWords(shape.toYear)})`;
}
