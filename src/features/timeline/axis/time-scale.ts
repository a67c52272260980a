import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** Days to pixels and back, over one axis. A day is an interval: it starts at x(day) and ends at x(day + 1). */
export interface TimeScale {
  /** The part of the data's span that is shown. */
  axis: DayWindow;
  /** CSS pixels from the first day's start to the last day's end; at least 1. */
  width: number;
  pixelsPerDay: number;
  /** Where a day starts, in CSS pixels from the left end of the axis; beyond it for days that are not shown. */
  x: (day: Day) => number;
  /** The same, held at the nearer end of the axis for days that are not shown. */
  xInside: (day: Day) => number;
  /** The day under a pixel, with its fraction; not rounded and not clipped, so that a drag can be measured. */
  dayAt: (x: number) => number;
}

/** A linear scale that shows the whole axis in `width` CSS pixels. */
export function createTimeScale(axis: DayWindow, width: number): TimeScale {
  const shown = Math.max(1, width);
  const pixelsPerDay = shown / (axis.to - axis.from + 1);
  const x = (day: Day): number => (day - axis.from) * pixelsPerDay;
  return {
    axis,
    width: shown,
    pixelsPerDay,
    x,
    xInside: (day) => Math.min(shown, Math.max(0, x(day))),
    dayAt: (pixel) => axis.from + pixel / pixelsPerDay,
  };
}
