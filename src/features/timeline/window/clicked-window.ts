import { unitStart, type BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { tickUnder, type AxisTick } from "#features/timeline/axis/axis-ticks.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import { boundaryFrom } from "#features/timeline/axis/unit-boundaries.ts";
import type { TimeMode } from "#store/view-state.ts";
import { moveFrom, moveTo, singleDay } from "./drag-window.ts";

/** The parts of the slider that a pointer can press. */
export type AxisPart = "from" | "to" | "body" | "labels" | "empty";

export interface Click {
  /** CSS pixels from the left end of the axis. */
  x: number;
  part: AxisPart;
}

export interface ClickPlace {
  scale: TimeScale;
  /** The span of the data: no window leaves it. */
  limits: DayWindow;
  unit: BinUnit;
  ticks: readonly AxisTick[];
  window: DayWindow;
  mode: TimeMode;
}

/**
 * The window after a single click; null when the click means nothing. A label selects its period. Beside the window
 * the nearer end moves there, to the whole bar. A click on a handle or inside the window changes nothing. In the
 * single-day mode a click chooses its day, in the cumulative one the bar that the window ends with.
 */
export function clickedWindow({ x, part }: Click, place: ClickPlace): DayWindow | null {
  const { scale, limits, unit, ticks, window, mode } = place;
  if (part === "from" || part === "to") return null;
  const day = Math.floor(scale.dayAt(x));
  const period = part === "labels" ? (tickUnder(ticks, x)?.period ?? null) : null;
  if (part === "labels" && period === null) return null;
  if (mode === "day") return singleDay(period?.from ?? day, limits);
  if (mode === "cumulative") return moveTo(limits, limits, period?.to ?? boundaryFrom(day, unit, 1) - 1);
  if (period !== null) return period;
  if (part !== "empty") return null;
  if (day < window.from) return moveFrom(window, limits, unitStart(day, unit));
  if (day > window.to) return moveTo(window, limits, boundaryFrom(day, unit, 1) - 1);
  return null;
}

/** The bar under a double click, clipped to the limits. */
export function doubleClickedWindow(
  x: number,
  { scale, limits, unit }: Pick<ClickPlace, "scale" | "limits" | "unit">,
): DayWindow {
  const day = Math.min(Math.max(Math.floor(scale.dayAt(x)), limits.from), limits.to);
  const start = unitStart(day, unit);
  return { from: Math.max(start, limits.from), to: Math.min(boundaryFrom(start, unit, 1) - 1, limits.to) };
}
