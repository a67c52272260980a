import type { DayWindow } from "#domain/time/day-window.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { boundaryFrom, moveBoundary } from "./calendar-units.ts";
import { moveByDays, moveByUnit, moveToStart, type Direction } from "./move-window.ts";

/** A window to begin with when all dates are shown: this part of the axis, in whole bins. */
const OPENING_SHARE = 1 / 8;

/** About an eighth of the axis in whole bins (at least one), at its start (1) or its end (-1). */
export function openingWindow(axis: DayWindow, unit: BinUnit, direction: Direction = 1): DayWindow {
  const target = Math.round((axis.to - axis.from + 1) * OPENING_SHARE);
  if (direction === 1) {
    let end = boundaryFrom(axis.from, unit, 1);
    while (end - axis.from < target) end = moveBoundary(end, unit, 1);
    return { from: axis.from, to: Math.min(end - 1, axis.to) };
  }
  let start = boundaryFrom(axis.to + 1, unit, -1);
  while (axis.to + 1 - start < target) start = moveBoundary(start, unit, -1);
  return { from: Math.max(start, axis.from), to: axis.to };
}

/** Where play begins: here, or at the start of the axis again when the window has reached its end. */
export function playStart(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow {
  if (window.from <= axis.from && window.to >= axis.to) return openingWindow(axis, unit);
  if (window.to < axis.to) return window;
  return moveToStart(window, axis);
}

/** One step of play: a bin later; null when the window has reached the end of the axis. */
export function playStep(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow | null {
  if (window.to >= axis.to) return null;
  const next = moveByUnit(window, axis, { unit, steps: 1 });
  // Less than a whole month may be left on an axis that does not end with one.
  return next.to > window.to ? next : moveByDays(window, axis, axis.to - window.to);
}
