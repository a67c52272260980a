// The shown part of the axis, apart from the window: both are spans of days, and neither moves the other.
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { LEAST_AXIS_DAYS, withinSpan } from "#domain/time/shown-axis.ts";

/** One press of a zoom button or key. */
export const ZOOM_STEP = 2;

export interface Zoom {
  /** More than 1 shows fewer days, less than 1 more. */
  factor: number;
  /** The fractional day that keeps its place on the screen. */
  about: number;
}

/** The part of the span that is shown after a zoom; never outside the span, never less than a few days. */
export function zoomAxis(axis: DayWindow, span: DayWindow, { factor, about }: Zoom): DayWindow {
  const days = axis.to - axis.from + 1;
  const most = span.to - span.from + 1;
  const wanted = Math.min(most, Math.max(Math.min(LEAST_AXIS_DAYS, most), Math.round(days / factor)));
  const share = Math.min(1, Math.max(0, (about - axis.from) / days));
  return withinSpan({ from: Math.round(about - share * wanted), days: wanted }, span);
}

/** The axis moved by days; where it would leave the span it stops there, in full length. */
export function panAxis(axis: DayWindow, span: DayWindow, days: number): DayWindow {
  return withinSpan({ from: axis.from + Math.round(days), days: axis.to - axis.from + 1 }, span);
}

/** The axis moved just far enough to show a day; the same reference when it shows it already. */
export function axisShowing(axis: DayWindow, span: DayWindow, day: Day): DayWindow {
  if (day < axis.from) return panAxis(axis, span, day - axis.from);
  return day > axis.to ? panAxis(axis, span, day - axis.to) : axis;
}
