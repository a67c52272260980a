import type { Day } from "./day.ts";
import type { DayWindow } from "./day-window.ts";

/** The axis never shows less than this, so that a day stays a bar and the labels have something to say. */
export const LEAST_AXIS_DAYS = 7;

/**
 * The part of the span that a view asks for; `home`, what is shown when nobody has chosen, for null or for a part that
 * lies wholly outside.
 */
export function shownAxis(axis: DayWindow | null, span: DayWindow, home: DayWindow = span): DayWindow {
  if (axis === null || axis.from > span.to || axis.to < span.from) return home;
  const most = span.to - span.from + 1;
  const days = Math.max(Math.min(LEAST_AXIS_DAYS, most), Math.min(most, axis.to - axis.from + 1));
  if (days >= most) return isSame(home, span) ? home : span;
  return withinSpan({ from: axis.from, days }, span);
}

/** What a view keeps of a chosen axis: null when it is what is shown anyway. */
export function keptAxis(axis: DayWindow, span: DayWindow, home: DayWindow = span): DayWindow | null {
  if (isSame(axis, home)) return null;
  return axis.from <= span.from && axis.to >= span.to && isSame(home, span) ? null : axis;
}

/** So many days from a day on, moved just far enough to lie in the span. */
export function withinSpan({ from, days }: { from: Day; days: number }, span: DayWindow): DayWindow {
  const start = Math.max(span.from, Math.min(from, span.to - days + 1));
  return { from: start, to: start + days - 1 };
}

function isSame(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}
