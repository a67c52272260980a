import { shiftByUnit, unitStart, type BinUnit } from "#domain/time/bins.ts";
import { calendarFromDay, type Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** Later (1) or earlier (-1). */
export type Direction = -1 | 1;

/**
 * Moves the window by its own length. Whole months stay whole months (March to April becomes May to June);
 * any other window keeps its number of days. Where less than that is left, it stops at the end of the axis.
 */
export function stepWindow(window: DayWindow, axis: DayWindow, direction: Direction): DayWindow {
  const months = wholeMonths(window);
  if (months > 0) return moveByMonths(window, axis, direction * months);
  return moveByDays(window, axis, direction * (window.to - window.from + 1));
}

/** Moves the window by bins of a unit, keeping its length in months or days, and never off the axis. */
export function moveByUnit(
  window: DayWindow,
  axis: DayWindow,
  move: { unit: BinUnit; steps: number },
): DayWindow {
  const { unit, steps } = move;
  if (unit !== "day" && unit !== "week" && wholeMonths(window) > 0) {
    return moveByMonths(window, axis, steps * MONTHS_OF[unit]);
  }
  return moveByDays(window, axis, shiftByUnit(window.from, unit, steps) - window.from);
}

/** Moves the window as far back as the axis allows. */
export function moveToStart(window: DayWindow, axis: DayWindow): DayWindow {
  if (wholeMonths(window) > 0) return moveByMonths(window, axis, Number.NEGATIVE_INFINITY);
  return moveByDays(window, axis, axis.from - window.from);
}

/** Moves the window by days; where it would leave the axis it stops at its end, in full length. */
export function moveByDays(window: DayWindow, axis: DayWindow, days: number): DayWindow {
  const least = Math.min(0, axis.from - window.from);
  const most = Math.max(0, axis.to - window.to);
  const delta = Math.min(Math.max(days, least), most);
  return { from: window.from + delta, to: window.to + delta };
}

/** How many whole calendar months the window fills exactly; 0 when it fills none exactly. */
export function wholeMonths(window: DayWindow): number {
  const end = window.to + 1;
  if (unitStart(window.from, "month") !== window.from || unitStart(end, "month") !== end) return 0;
  return monthIndex(end) - monthIndex(window.from);
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

function moveByMonths(window: DayWindow, axis: DayWindow, months: number): DayWindow {
  const room = months > 0 ? monthsUntil(window.to + 1, axis.to + 1) : monthsUntil(axis.from, window.from);
  const moved = Math.sign(months) * Math.min(Math.abs(months), room);
  return {
    from: shiftByUnit(window.from, "month", moved),
    to: shiftByUnit(window.to + 1, "month", moved) - 1,
  };
}

/** Whole months from a month's first day back to, or on to, the other; never negative. */
function monthsUntil(earlier: Day, later: Day): number {
  const first = unitStart(earlier, "month") === earlier ? monthIndex(earlier) : monthIndex(earlier) + 1;
  return Math.max(0, monthIndex(later) - first);
}

function monthIndex(day: Day): number {
  const { year, month } = calendarFromDay(day);
  return year * 12 + month - 1;
}
