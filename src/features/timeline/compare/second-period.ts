import { calendarFromDay, dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { stepWindow } from "#features/timeline/window/move-window.ts";
import type { ViewState } from "#store/view-state.ts";

/**
 * Two periods to begin a comparison with, the earlier one as the window: the window and as much time after it; where
 * none is left, as much before it; for all dates the two halves of the data.
 */
export function secondPeriod(
  window: DayWindow | null,
  limits: DayWindow,
): Pick<ViewState, "window" | "compare"> {
  if (window === null) return halves(limits);
  const after = stepWindow(window, limits, 1);
  if (after.from > window.to) return { window, compare: after };
  const before = stepWindow(window, limits, -1);
  if (before.to < window.from) return { window: before, compare: window };
  return halves(limits);
}

/** Cut at the start of a month, where there is one near the middle. */
function halves({ from, to }: DayWindow): Pick<ViewState, "window" | "compare"> {
  const middle = Math.floor((from + to + 1) / 2);
  const { year, month } = calendarFromDay(middle);
  const monthStart = dayFromCalendar(year, month, 1);
  const cut = monthStart > from && monthStart <= to ? monthStart : Math.max(from + 1, middle);
  // A single day has no halves: it is compared with itself.
  return { window: { from, to: Math.max(from, cut - 1) }, compare: { from: Math.min(cut, to), to } };
}
