import type { DayWindow } from "#domain/time/day-window.ts";
import type { TimeMode } from "#store/view-state.ts";

/**
 * The window as a mode wants it: cumulative begins at the start of the data, day is the last day of the window (of
 * the data, when all dates are shown). The window mode takes any; all dates stay all dates but in day mode.
 */
export function windowForMode(window: DayWindow | null, mode: TimeMode, span: DayWindow): DayWindow | null {
  switch (mode) {
    case "window":
      return window;
    case "cumulative":
      return window === null ? null : { from: Math.min(span.from, window.to), to: window.to };
    case "day": {
      const day = Math.min(window?.to ?? span.to, Math.max(span.to, window?.from ?? span.to));
      return { from: day, to: day };
    }
  }
}
