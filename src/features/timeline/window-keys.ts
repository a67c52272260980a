import { shiftByUnit, type BinUnit } from "#domain/time/bins.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { moveFrom, moveTo } from "./drag-window.ts";
import { stepWindow, type Direction } from "./move-window.ts";
import { boundaryFrom, LARGER_UNIT } from "./unit-boundaries.ts";

/** A slider's handle. */
export type Thumb = "from" | "to";

/** The parts of a keyboard event that matter here; `control` is Ctrl or Cmd. */
export interface KeyPress {
  key: string;
  shift: boolean;
  control: boolean;
}

/** What a key acts on: the focused handle, the window, the axis, and the unit of one bar. */
export interface KeyTarget {
  thumb: Thumb;
  window: DayWindow;
  axis: DayWindow;
  unit: BinUnit;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};
const YEARS: Readonly<Record<string, Direction>> = { PageDown: -1, PageUp: 1 };
const STEPS: Readonly<Record<string, Direction>> = { ",": -1, ".": 1 };
/** On yearly bars Shift moves by ten of them: there is no larger unit. */
const YEARS_WITH_SHIFT = 10;

/**
 * The window after a key; null when the key means nothing here (it is then left to the browser).
 * Arrow: one bar. Shift+arrow: the next larger unit. Ctrl or Cmd+arrow, comma, full stop: one whole window.
 * Page keys: a year. Home, End: the limits of the handle. [ and ]: a bar less or more at both ends. Escape: all dates.
 */
export function windowAfterKey(press: KeyPress, target: KeyTarget): DayWindow | null {
  const { window, axis, unit } = target;
  const arrow = ARROWS[press.key];
  if (arrow !== undefined) return afterArrow(press, target, arrow);
  if (press.control) return null;
  const years = YEARS[press.key];
  if (years !== undefined) return moveEnd(target, (boundary) => shiftByUnit(boundary, "year", years));
  const step = STEPS[press.key];
  if (step !== undefined) return stepWindow(window, axis, step);
  switch (press.key) {
    case "Home":
      return moveEnd(target, () => axis.from);
    case "End":
      return moveEnd(target, () => axis.to + 1);
    case "[":
      return shrink(window, unit);
    case "]":
      return grow(window, axis, unit);
    case "Escape":
      return axis;
    default:
      return null;
  }
}

function afterArrow(press: KeyPress, target: KeyTarget, direction: Direction): DayWindow {
  if (press.control) return stepWindow(target.window, target.axis, direction);
  const { unit } = target;
  if (!press.shift) return moveEnd(target, (boundary) => boundaryFrom(boundary, unit, direction));
  const steps = unit === "year" ? YEARS_WITH_SHIFT * direction : direction;
  return moveEnd(target, (boundary) => boundaryFrom(boundary, LARGER_UNIT[unit], steps));
}

/** Moves the focused end. Both ends are handled as boundaries: the last day is the day before one. */
function moveEnd({ thumb, window, axis }: KeyTarget, move: (boundary: Day) => Day): DayWindow {
  return thumb === "from"
    ? moveFrom(window, axis, move(window.from))
    : moveTo(window, axis, move(window.to + 1) - 1);
}

function grow(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow {
  return {
    from: Math.max(axis.from, boundaryFrom(window.from, unit, -1)),
    to: Math.min(axis.to, boundaryFrom(window.to + 1, unit, 1) - 1),
  };
}

/** One bar less at both ends; where only two are left, at the end alone; a single bar stays. */
function shrink(window: DayWindow, unit: BinUnit): DayWindow {
  const from = boundaryFrom(window.from, unit, 1);
  const to = boundaryFrom(window.to + 1, unit, -1) - 1;
  if (from <= to) return { from, to };
  return to >= window.from ? { from: window.from, to } : window;
}
