import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { lanesGutters } from "./lane-metrics.ts";

/** Days on the canvas; the axis holds whole days, the last one included. */
export interface AxisScale {
  window: DayWindow;
  /** px of the canvas; right is where the last day ends. */
  left: number;
  right: number;
  pxPerDay: number;
  /** The x at which a day begins, also outside the axis. */
  xOf: (day: Day) => number;
}

/** The scale of an axis on a canvas of this width in CSS px. */
export function axisScale(shown: DayWindow, width: number): AxisScale {
  // A day is the least that an axis can show.
  const window = { from: shown.from, to: Math.max(shown.from, shown.to) };
  const gutters = lanesGutters(width);
  const left = gutters.left;
  const right = Math.max(left + 1, width - gutters.right);
  const pxPerDay = (right - left) / (window.to - window.from + 1);
  return { window, left, right, pxPerDay, xOf: (day) => left + (day - window.from) * pxPerDay };
}
