import { unitStart, type BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { moveByDays } from "./move-window.ts";
import { boundaryFrom, nearestBoundary } from "./unit-boundaries.ts";

/** What the pointer took hold of: one end, the whole window, or the empty axis (which draws a new window). */
export type Grip = "from" | "to" | "body" | "new";

/** A drag under way. */
export interface Drag {
  grip: Grip;
  /** The fractional day under the pointer when it went down. */
  grabbed: number;
  /** The window when the pointer went down. */
  window: DayWindow;
}

/**
 * The window while the pointer is at a fractional day. It never leaves the axis, and neither end passes the other.
 * With `snap` the ends that move stay on that unit's boundaries.
 */
export function dragWindow(drag: Drag, at: number, axis: DayWindow, snap: BinUnit | null = null): DayWindow {
  const days = Math.round(at - drag.grabbed);
  const { window } = drag;
  switch (drag.grip) {
    case "from":
      return moveFrom(window, axis, snapped(window.from + days, snap));
    case "to":
      return moveTo(window, axis, snapped(window.to + 1 + days, snap) - 1);
    case "body":
      return moveByDays(window, axis, snapped(window.from + days, snap) - window.from);
    case "new":
      return drawn(drag.grabbed, at, { axis, snap });
  }
}

/** Moves the first day; it stops at the last day and at the axis. */
export function moveFrom(window: DayWindow, axis: DayWindow, day: number): DayWindow {
  return { from: Math.max(axis.from, Math.min(day, window.to)), to: window.to };
}

/** Moves the last day; it stops at the first day and at the axis. */
export function moveTo(window: DayWindow, axis: DayWindow, day: number): DayWindow {
  return { from: window.from, to: Math.min(axis.to, Math.max(day, window.from)) };
}

function drawn(
  one: number,
  other: number,
  { axis, snap }: { axis: DayWindow; snap: BinUnit | null },
): DayWindow {
  const first = clip(Math.floor(Math.min(one, other)), axis);
  const last = clip(Math.floor(Math.max(one, other)), axis);
  if (snap === null) return { from: first, to: last };
  return { from: clip(unitStart(first, snap), axis), to: clip(boundaryFrom(last, snap, 1) - 1, axis) };
}

function snapped(day: number, snap: BinUnit | null): number {
  return snap === null ? day : nearestBoundary(day, snap);
}

function clip(day: number, axis: DayWindow): number {
  return Math.min(Math.max(day, axis.from), axis.to);
}
