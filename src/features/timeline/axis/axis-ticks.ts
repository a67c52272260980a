import { shiftByUnit, unitStart, type BinUnit } from "#domain/time/bins.ts";
import { yearWords } from "#domain/time/date-words.ts";
import { calendarFromDay, dayFromCalendar, type Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { monthName } from "#domain/time/month-names.ts";
import type { TimeScale } from "./time-scale.ts";
import { boundaryFrom } from "./unit-boundaries.ts";

/** A label under the axis, and the period that it names. */
export interface AxisTick {
  /** The period, clipped to the data: what a click on the label selects. */
  period: DayWindow;
  label: string;
  /** CSS pixels of the period's first day. */
  x: number;
  /** A year's first label (or a month's among days, or the axis's first), drawn stronger. */
  major: boolean;
}

/** How labels follow each other: every `every` units. */
interface Rhythm {
  unit: Exclude<BinUnit, "week" | "quarter">;
  every: number;
  /** CSS pixels that the widest label needs, with air. */
  room: number;
}

const RHYTHMS: readonly Rhythm[] = [
  { unit: "day", every: 1, room: 44 },
  { unit: "day", every: 7, room: 44 },
  { unit: "month", every: 1, room: 38 },
  { unit: "month", every: 3, room: 38 },
  { unit: "year", every: 1, room: 40 },
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every): Rhythm => ({ unit: "year", every, room: 44 })),
];
/** However little room there is, something is labelled. */
const LAST: Rhythm = { unit: "year", every: 1000, room: 0 };
const DAYS_OF = { day: 1, month: 28, year: 365 } as const;
const PIXELS_PER_LETTER = 7;
const AIR = 8;

/**
 * Labels for the axis: as fine as fits without touching each other. Years say the year, months their short name.
 * `limits` is the span of the data, where the axis shows only a part of it.
 */
export function axisTicks(scale: TimeScale, limits: DayWindow = scale.axis): AxisTick[] {
  const rhythm =
    RHYTHMS.find((each) => DAYS_OF[each.unit] * each.every * scale.pixelsPerDay >= each.room) ?? LAST;
  const ticks: AxisTick[] = [];
  let free = 0;
  for (const start of tickStarts(scale.axis, rhythm)) {
    const tick = tickAt(start, rhythm.unit, { scale, limits, first: ticks.length === 0 });
    if (tick.x < free || tick.x + labelWidth(tick.label) - AIR > scale.width) continue;
    ticks.push(tick);
    free = tick.x + labelWidth(tick.label);
  }
  return ticks;
}

/** The tick whose label lies under a pixel; null beside the labels. */
export function tickUnder(ticks: readonly AxisTick[], x: number): AxisTick | null {
  return ticks.find((tick) => x >= tick.x - AIR / 2 && x <= tick.x + labelWidth(tick.label)) ?? null;
}

function labelWidth(label: string): number {
  return label.length * PIXELS_PER_LETTER + AIR;
}

/**
 * The first days of labelled periods. A period that began before the axis is labelled at the axis's first day,
 * except among every second (fifth, tenth ...) years, where it would crowd the first round year.
 */
function tickStarts(axis: DayWindow, rhythm: Rhythm): Day[] {
  const roundYears = rhythm.unit === "year" && rhythm.every > 1;
  const starts = roundYears ? [] : [axis.from];
  const first = roundYears ? roundYearFrom(axis.from, rhythm.every) : boundaryFrom(axis.from, rhythm.unit, 1);
  const stride = roundYears ? rhythm.every : 1;
  for (let next = first; next <= axis.to; next = shiftByUnit(next, rhythm.unit, stride)) {
    if (fallsOn(next, rhythm)) starts.push(next);
  }
  return starts.length === 0 ? [axis.from] : starts;
}

/** The first day of the first year from a day on that `every` divides. */
function roundYearFrom(day: Day, every: number): Day {
  const { year, month, day: dayOfMonth } = calendarFromDay(day);
  const begun = month > 1 || dayOfMonth > 1 ? 1 : 0;
  return dayFromCalendar(Math.ceil((year + begun) / every) * every, 1, 1);
}

function fallsOn(day: Day, { unit, every }: Rhythm): boolean {
  const date = calendarFromDay(day);
  // Weekly labels count from the month's first day, and the last never crowds the next month's name.
  if (unit === "day") return (date.day - 1) % every === 0 && (every === 1 || date.day <= 22);
  if (unit === "month") return (date.month - 1) % every === 0;
  return true;
}

function tickAt(
  start: Day,
  unit: Rhythm["unit"],
  { scale, limits, first }: { scale: TimeScale; limits: DayWindow; first: boolean },
): AxisTick {
  const named = namedBy(start, unit, first);
  return {
    period: {
      from: Math.max(unitStart(start, named.unit), limits.from),
      to: Math.min(boundaryFrom(start, named.unit, 1) - 1, limits.to),
    },
    label: named.label,
    x: scale.x(start),
    major: first || named.unit === "year" || (unit === "day" && named.unit === "month"),
  };
}

/** The label at a day, and the unit that it names: January says its year, and a month's first day its month. */
function namedBy(start: Day, unit: Rhythm["unit"], first: boolean): { label: string; unit: BinUnit } {
  const { year, month, day } = calendarFromDay(start);
  const short = monthName(month, "short");
  if (unit === "year" || (unit === "month" && month === 1)) return { label: yearWords(year), unit: "year" };
  if (unit === "month") return { label: first ? `${short} ${yearWords(year)}` : short, unit: "month" };
  if (first) return { label: `${day} ${short} ${yearWords(year)}`, unit: "day" };
  if (day === 1) return { label: month === 1 ? `${short} ${yearWords(year)}` : short, unit: "month" };
  return { label: String(day), unit: "day" };
}
