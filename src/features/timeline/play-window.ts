import type { BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { moveByDays, moveByUnit, moveToStart, type Direction } from "./move-window.ts";
import { boundaryFrom } from "./unit-boundaries.ts";

/** A window to begin with when all dates are shown: this part of the axis, in whole bins. */
const OPENING_SHARE = 1 / 8;
const MEAN_DAYS: Readonly<Record<BinUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.24,
};

/** About an eighth of the axis in whole bins (at least one), at its start (1) or its end (-1). */
export function openingWindow(axis: DayWindow, unit: BinUnit, direction: Direction = 1): DayWindow {
  const days = (axis.to - axis.from + 1) * OPENING_SHARE;
  const bins = Math.max(1, Math.round(days / MEAN_DAYS[unit]));
  if (direction === 1)
    return { from: axis.from, to: Math.min(boundaryFrom(axis.from, unit, bins) - 1, axis.to) };
  return { from: Math.max(boundaryFrom(axis.to + 1, unit, -bins), axis.from), to: axis.to };
}

/** Where play begins: here, or at the start of the axis again when the window has reached its end. */
export function playStart(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow {
  if (window.from <= axis.from && window.to >= axis.to) return openingWindow(axis, unit);
  return window.to < axis.to ? window : moveToStart(window, axis);
}

/** One step of play: a bin later; null when the window has reached the end of the axis. */
export function playStep(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow | null {
  if (window.to >= axis.to) return null;
  const next = moveByUnit(window, axis, { unit, steps: 1 });
  // Less than a whole month may be left on an axis that does not end with one.
  return next.to > window.to ? next : moveByDays(window, axis, axis.to - window.to);
}
