import type { DayWindow } from "#domain/time/day-window.ts";

/**
 * The window as the axis can show it: all of the axis for null (all dates), else the part that lies on the axis.
 * A window that lies wholly beside the axis shows as the single day at that end.
 */
export function shownWindow(window: DayWindow | null, axis: DayWindow): DayWindow {
  if (window === null) return axis;
  const from = Math.min(Math.max(window.from, axis.from), axis.to);
  return { from, to: Math.max(from, Math.min(window.to, axis.to)) };
}

/** What the store keeps of a chosen window: null (all dates) when it covers the whole axis. */
export function keptWindow(window: DayWindow, axis: DayWindow): DayWindow | null {
  return window.from <= axis.from && window.to >= axis.to ? null : window;
}
