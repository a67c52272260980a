import { contactAxis } from "#domain/dataset/contact-axis.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { mainLandmark } from "#domain/dataset/main-landmark.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { nearestBoundary } from "#features/timeline/axis/unit-boundaries.ts";
import type { ViewState } from "#store/view-state.ts";

/**
 * Two periods to begin a comparison with, the earlier one as the window: before and after the landmark that lies in
 * the window, else its two halves. All dates are compared as far on either side of the landmark as both sides reach,
 * so that the lengths are the same.
 */
export function secondPeriod(
  dataset: Dataset,
  window: DayWindow | null,
): Pick<ViewState, "window" | "compare"> {
  const { axis } = contactAxis(dataset);
  const whole = window ?? axis;
  const landmark = mainLandmark(dataset, whole);
  if (landmark === null) return halves(whole);
  if (window !== null) return cutAt(whole, landmark);
  const days = Math.min(landmark - whole.from, whole.to - landmark + 1);
  return {
    window: { from: landmark - days, to: landmark - 1 },
    compare: { from: landmark, to: landmark + days - 1 },
  };
}

function cutAt({ from, to }: DayWindow, day: Day): Pick<ViewState, "window" | "compare"> {
  return { window: { from, to: day - 1 }, compare: { from: day, to } };
}

/** Cut at the start of a month, where there is one near the middle. */
function halves({ from, to }: DayWindow): Pick<ViewState, "window" | "compare"> {
  const middle = Math.floor((from + to + 1) / 2);
  const month = nearestBoundary(middle, "month");
  const cut = month > from && month <= to ? month : Math.max(from + 1, middle);
  // A single day has no halves: it is compared with itself.
  return { window: { from, to: Math.max(from, cut - 1) }, compare: { from: Math.min(cut, to), to } };
}
