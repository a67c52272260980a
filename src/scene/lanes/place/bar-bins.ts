// Stretches of the calendar that bars count: the first that is wide enough to be seen.
import { calendarFromDay, dayFromCalendar, isoWeekday, type Day } from "#domain/time/day.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";

export type BinUnit = "day" | "two days" | "week" | "two weeks" | "month" | "quarter" | "year" | "ten years";

export interface BarBins {
  unit: BinUnit;
  /** First days, ascending; the first may lie before the axis. */
  starts: readonly Day[];
  /** px; bin i lies from edges[i] to edges[i + 1], cut off at the ends of the axis. */
  edges: readonly number[];
  /** The bin of a day of the axis. */
  binOf: (day: Day) => number;
}

const LEAST_WIDTH = 3;
const UNITS: readonly { unit: BinUnit; days: number; months: number }[] = [
  { unit: "day", days: 1, months: 0 },
  { unit: "two days", days: 2, months: 0 },
  { unit: "week", days: 7, months: 0 },
  { unit: "two weeks", days: 14, months: 0 },
  { unit: "month", days: 30.44, months: 1 },
  { unit: "quarter", days: 91.3, months: 3 },
  { unit: "year", days: 365.25, months: 12 },
  { unit: "ten years", days: 3652.5, months: 120 },
];

/** The bins of an axis: the same calendar stretches wherever the axis begins. */
export function barBins(axis: AxisScale): BarBins {
  const { window, xOf, left, right, pxPerDay } = axis;
  const found = UNITS.find(({ days }) => days * pxPerDay >= LEAST_WIDTH) ?? UNITS.at(-1);
  const { unit, days, months } = found ?? { unit: "ten years", days: 3652.5, months: 120 };
  const starts = months === 0 ? evenStarts(window, days) : monthStarts(window, months);
  const places = new Int32Array(window.to - window.from + 1);
  starts.forEach((start, at) => places.fill(at, Math.max(0, start - window.from)));
  const clamp = (x: number): number => Math.min(right, Math.max(left, x));
  return {
    unit,
    starts,
    edges: [...starts.map((start) => clamp(xOf(start))), right],
    binOf: (day) => places[Math.min(places.length - 1, Math.max(0, day - window.from))] ?? 0,
  };
}

/** Weeks begin on Mondays; pairs of days and of weeks are counted from the same Monday for ever. */
function evenStarts({ from, to }: { from: Day; to: Day }, days: number): readonly Day[] {
  const monday = days >= 7 ? 1 - isoWeekday(0) : 0;
  const first = monday + Math.floor((from - monday) / days) * days;
  return Array.from({ length: Math.floor((to - first) / days) + 1 }, (_, at) => first + at * days);
}

function monthStarts({ from, to }: { from: Day; to: Day }, months: number): readonly Day[] {
  const { year, month } = calendarFromDay(from);
  const starts: Day[] = [];
  for (let count = Math.floor((year * 12 + month - 1) / months) * months; ; count += months) {
    const start = dayFromCalendar(Math.floor(count / 12), (count % 12) + 1, 1);
    if (start > to) return starts;
    starts.push(start);
  }
}
