import { unitStart, type BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { boundaryFrom, nearestBoundary } from "#features/timeline/axis/unit-boundaries.ts";
import { moveByDays } from "./move-window.ts";

/**
 * What the pointer took hold of: one end, the whole window, or the empty axis, which draws a new window (new), puts
 * the single day under the pointer (day) or ends a window that begins with the data there (until).
 */
export type Grip = "from" | "to" | "body" | "new" | "day" | "until";

/** A drag under way. */
export interface Drag {
  grip: Grip;
  /** The fractional day under the pointer when it went down. */
  grabbed: number;
  /** The window when the pointer went down. */
  window: DayWindow;
}

/**
 * The window while the pointer is at a fractional day. It never leaves the limits, and neither end passes the other.
 * With `snap` the ends that move stay on that unit's boundaries.
 */
export function dragWindow(
  drag: Drag,
  at: number,
  limits: DayWindow,
  snap: BinUnit | null = null,
): DayWindow {
  const days = Math.round(at - drag.grabbed);
  const { window } = drag;
  switch (drag.grip) {
    case "from":
      return moveFrom(window, limits, snapped(window.from + days, snap));
    case "to":
      return moveTo(window, limits, snapped(window.to + 1 + days, snap) - 1);
    case "body":
      return moveByDays(window, limits, snapped(window.from + days, snap) - window.from);
    case "new":
      return drawn(drag.grabbed, at, { limits, snap });
    case "day":
      return singleDay(snapped(Math.floor(at), snap), limits);
    case "until":
      return moveTo({ from: limits.from, to: limits.to }, limits, snapped(Math.floor(at) + 1, snap) - 1);
  }
}

/** Moves the first day; it stops at the last day and at the limits. */
export function moveFrom(window: DayWindow, limits: DayWindow, day: number): DayWindow {
  return { from: Math.max(limits.from, Math.min(day, window.to)), to: window.to };
}

/** Moves the last day; it stops at the first day and at the limits. */
export function moveTo(window: DayWindow, limits: DayWindow, day: number): DayWindow {
  return { from: window.from, to: Math.min(limits.to, Math.max(day, window.from)) };
}

/** A window of one day, inside the limits. */
export function singleDay(day: number, limits: DayWindow): DayWindow {
  const inside = clip(day, limits);
  return { from: inside, to: inside };
}

function drawn(
  one: number,
  other: number,
  { limits, snap }: { limits: DayWindow; snap: BinUnit | null },
): DayWindow {
  const first = clip(Math.floor(Math.min(one, other)), limits);
  const last = clip(Math.floor(Math.max(one, other)), limits);
  if (snap === null) return { from: first, to: last };
  return { from: clip(unitStart(first, snap), limits), to: clip(boundaryFrom(last, snap, 1) - 1, limits) };
}

function snapped(day: number, snap: BinUnit | null): number {
  return snap === null ? day : nearestBoundary(day, snap);
}

function clip(day: number, limits: DayWindow): number {
  return Math.min(Math.max(day, limits.from), limits.to);
}
