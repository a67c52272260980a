import type { BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { boundaryFrom } from "#features/timeline/axis/unit-boundaries.ts";
import type { Direction } from "#features/timeline/window/move-window.ts";

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
