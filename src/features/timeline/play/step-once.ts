import { nextWindow, previousWindow } from "#domain/play/play.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { TimeMode } from "#store/view-state.ts";
import { stepWindow, type Direction } from "#features/timeline/window/move-window.ts";
import { openingWindow } from "./opening-window.ts";

export interface StepPlace {
  /** The span of the data. */
  limits: DayWindow;
  /** The days from which a first window is taken when all dates are shown; all of the data unless said. */
  opening?: DayWindow;
  unit: BinUnit;
  mode: TimeMode;
}

/**
 * One press of a step button: a window moves by its own length, a single day by a day, a cumulative window's end by a
 * bar. All dates have nowhere to go: a first window is taken at the end where the step would begin.
 */
export function stepOnce(
  window: DayWindow,
  direction: Direction,
  { limits, opening = limits, unit, mode }: StepPlace,
): DayWindow {
  const isAll = window.from <= limits.from && window.to >= limits.to;
  if (mode === "window")
    return isAll ? openingWindow(opening, unit, direction) : stepWindow(window, limits, direction);
  const rules = { mode, axis: limits, unit, loop: false, hasAny: null };
  const next = direction === 1 ? nextWindow(window, rules) : previousWindow(window, rules);
  if (next !== null) return next;
  // A cumulative window that shows everything begins anew with its first bar.
  return mode === "cumulative" && direction === 1 && isAll ? firstBar(limits, unit) : window;
}

function firstBar(limits: DayWindow, unit: BinUnit): DayWindow {
  return { from: limits.from, to: openingWindow(limits, unit).to };
}
