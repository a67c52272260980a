// Where the calendar's lines stand on an axis and which of them are named.
import { calendarFromDay, dayFromCalendar, isoWeekday } from "#domain/time/day.ts";
import { monthName } from "#domain/time/month-names.ts";
import { yearWords } from "#domain/time/date-words.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";

export interface CalendarTick {
  x: number;
  /** The beginning of a year. */
  strong: boolean;
  /** A Monday between the months. */
  fine: boolean;
  label: { text: string; width: number } | null;
}

const SIZE = 11;
const BETWEEN = 10;
/** Steps between named lines, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Months get lines of their own while there are not more than these. */
const MOST_MONTHS = 48;
const WIDE_DAY = 5;
/** From here on single days are named. */
const NAMED_DAY = 20;

/** The lines of an axis, from left to right; names have room between them. */
export function calendarTicks(axis: AxisScale): readonly CalendarTick[] {
  const { from, to } = axis.window;
  const first = calendarFromDay(from);
  const last = calendarFromDay(to);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  const step = STEPS.find((months) => months * 30.4 * axis.pxPerDay >= 36 + BETWEEN) ?? 1200;
  const lineStep = count <= MOST_MONTHS ? 1 : Math.max(12, step);
  const ticks: CalendarTick[] = [];
  const start = Math.floor((first.year * 12 + first.month - 1) / lineStep) * lineStep;
  for (let at = start; at <= last.year * 12 + last.month - 1; at += lineStep) {
    const year = Math.floor(at / 12);
    const month = (((at % 12) + 12) % 12) + 1;
    const day = dayFromCalendar(year, month, 1);
    if (day < from - 1 && axis.xOf(day) < axis.left - 1) continue;
    const isFirst = ticks.length === 0;
    const text = month === 1 || isFirst ? withYear(year, month, lineStep) : monthName(month, "short");
    const isNamed = at % step === 0 || (isFirst && step < 12);
    ticks.push({
      x: axis.xOf(day),
      strong: month === 1,
      fine: false,
      label: isNamed ? measured(text) : null,
    });
  }
  const named = spaced(ticks, axis);
  return [...named, ...days(axis, named)];
}

function withYear(year: number, month: number, lineStep: number): string {
  return lineStep >= 12 ? yearWords(year) : `${monthName(month, "short")} ${yearWords(year)}`;
}

function measured(text: string): { text: string; width: number } {
  return { text, width: textWidth(text, SIZE) };
}

/** Drops names that would run into the one before; an axis that begins inside a month is named at its edge. */
function spaced(ticks: readonly CalendarTick[], axis: AxisScale): readonly CalendarTick[] {
  const { year, month } = calendarFromDay(axis.window.from);
  const opening = measured(`${monthName(month, "short")} ${yearWords(year)}`);
  const firstX = ticks[0]?.x ?? Infinity;
  const isOpen = firstX - axis.left > opening.width + BETWEEN;
  const all: CalendarTick[] = isOpen
    ? [{ x: axis.left, strong: false, fine: true, label: opening }, ...ticks]
    : [...ticks];
  let right = -Infinity;
  return all.map((tick) => {
    if (tick.label === null) return tick;
    if (tick.x < right + BETWEEN) return Object.assign({}, tick, { label: null });
    right = tick.x + tick.label.width;
    return tick;
  });
}

/** Mondays, and on wide days every day; those of them that have room between the months are named. */
function days(
  { window, pxPerDay, xOf }: AxisScale,
  months: readonly CalendarTick[],
): readonly CalendarTick[] {
  if (pxPerDay <= WIDE_DAY) return [];
  const ticks: CalendarTick[] = [];
  for (let day = window.from; day <= window.to; day += 1) {
    const { day: dom } = calendarFromDay(day);
    const isMonday = isoWeekday(day) === 1;
    if (dom === 1 || (!isMonday && pxPerDay < NAMED_DAY)) continue;
    const label = measured(String(dom));
    const x = xOf(day);
    const isFree = !months.some(
      (month) =>
        month.label !== null &&
        x < month.x + month.label.width + BETWEEN / 2 &&
        x + label.width + BETWEEN / 2 > month.x,
    );
    ticks.push({ x, strong: false, fine: true, label: isMonday && isFree ? label : null });
  }
  return ticks;
}
