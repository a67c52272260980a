import { unitStart, type BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { tickUnder, type AxisTick } from "./axis-ticks.ts";
import { moveFrom, moveTo } from "./drag-window.ts";
import type { TimeScale } from "./time-scale.ts";
import { boundaryFrom } from "./unit-boundaries.ts";

/** The parts of the slider that a pointer can press. */
export type AxisPart = "from" | "to" | "body" | "labels" | "empty";

export interface Click {
  /** CSS pixels from the left end of the axis. */
  x: number;
  part: AxisPart;
}

export interface ClickPlace {
  scale: TimeScale;
  unit: BinUnit;
  ticks: readonly AxisTick[];
  window: DayWindow;
}

/**
 * The window after a single click; null when the click means nothing. A label selects its period. Beside the window
 * the nearer end moves there, to the whole bar. A click on a handle or inside the window changes nothing.
 */
export function clickedWindow(
  { x, part }: Click,
  { scale, unit, ticks, window }: ClickPlace,
): DayWindow | null {
  if (part === "labels") return tickUnder(ticks, x)?.period ?? null;
  if (part !== "empty") return null;
  const day = Math.floor(scale.dayAt(x));
  if (day < window.from) return moveFrom(window, scale.axis, unitStart(day, unit));
  if (day > window.to) return moveTo(window, scale.axis, boundaryFrom(day, unit, 1) - 1);
  return null;
}

/** The bar under a double click, clipped to the axis. */
export function doubleClickedWindow(x: number, { dayAt, axis }: TimeScale, unit: BinUnit): DayWindow {
  const day = Math.min(Math.max(Math.floor(dayAt(x)), axis.from), axis.to);
  const start = unitStart(day, unit);
  return { from: Math.max(start, axis.from), to: Math.min(boundaryFrom(start, unit, 1) - 1, axis.to) };
}
