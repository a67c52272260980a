import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** Days to pixels and back, over one axis. A day is an interval: it starts at x(day) and ends at x(day + 1). */
export interface TimeScale {
  axis: DayWindow;
  /** CSS pixels from the first day's start to the last day's end; at least 1. */
  width: number;
  pixelsPerDay: number;
  /** Where a day starts, in CSS pixels from the left end of the axis. */
  x: (day: Day) => number;
  /** The day under a pixel, with its fraction; not rounded and not clipped, so that a drag can be measured. */
  dayAt: (x: number) => number;
}

/** A linear scale that shows the whole axis in `width` CSS pixels. */
export function createTimeScale(axis: DayWindow, width: number): TimeScale {
  const shown = Math.max(1, width);
  const pixelsPerDay = shown / (axis.to - axis.from + 1);
  return {
    axis,
    width: shown,
    pixelsPerDay,
    x: (day) => (day - axis.from) * pixelsPerDay,
    dayAt: (x) => axis.from + x / pixelsPerDay,
  };
}
