import { shiftByUnit, type BinUnit } from "#domain/time/bins.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { TimeMode } from "#store/view-state.ts";
import { moveFrom, moveTo, singleDay } from "./drag-window.ts";
import { stepWindow, type Direction } from "./move-window.ts";
import { boundaryFrom, LARGER_UNIT } from "#features/timeline/axis/unit-boundaries.ts";

/** A slider's handle. */
export type Thumb = "from" | "to";

/** The parts of a keyboard event that matter here; `control` is Ctrl or Cmd. */
export interface KeyPress {
  key: string;
  shift: boolean;
  control: boolean;
}

/** What a key acts on: the focused handle, the window, the span of the data, and the unit of one bar. */
export interface KeyTarget {
  thumb: Thumb;
  window: DayWindow;
  limits: DayWindow;
  unit: BinUnit;
  mode: TimeMode;
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
  switch (target.mode) {
    case "window":
      return afterKey(press, target);
    case "day":
      return dayAfterKey(press, target);
    case "cumulative": {
      // Only the end can move. A whole window further on would be twice the time, so a bar it is.
      const isStep = press.key in STEPS || (press.control && press.key in ARROWS);
      const end = isStep ? { key: arrowOf(press), shift: false, control: false } : press;
      if (press.key === "[" || press.key === "]") return null;
      return afterKey(end, { ...target, thumb: "to" });
    }
  }
}

/** A single day goes from bar to bar by arrows, and from day to day by comma, full stop and Ctrl with an arrow. */
function dayAfterKey(press: KeyPress, target: KeyTarget): DayWindow | null {
  const { window, limits } = target;
  if (press.key === "Escape") return limits;
  if (press.key === "[" || press.key === "]") return null;
  const isStep = press.key in STEPS || (press.control && press.key in ARROWS);
  if (isStep) return singleDay(window.from + (arrowOf(press) === "ArrowRight" ? 1 : -1), limits);
  const moved = afterKey(press, { ...target, thumb: "from", window: { from: window.from, to: limits.to } });
  return moved === null ? null : singleDay(moved.from, limits);
}

/** The plain arrow in the direction of a comma, a full stop or an arrow. */
function arrowOf({ key }: KeyPress): "ArrowLeft" | "ArrowRight" {
  return (STEPS[key] ?? ARROWS[key]) === 1 ? "ArrowRight" : "ArrowLeft";
}

function afterKey(press: KeyPress, target: KeyTarget): DayWindow | null {
  const { window, limits, unit } = target;
  const arrow = ARROWS[press.key];
  if (arrow !== undefined) return afterArrow(press, target, arrow);
  if (press.control) return null;
  const years = YEARS[press.key];
  if (years !== undefined) return moveEnd(target, (boundary) => shiftByUnit(boundary, "year", years));
  const step = STEPS[press.key];
  if (step !== undefined) return stepWindow(window, limits, step);
  switch (press.key) {
    case "Home":
      return moveEnd(target, () => limits.from);
    case "End":
      return moveEnd(target, () => limits.to + 1);
    case "[":
      return shrink(window, unit);
    case "]":
      return grow(window, limits, unit);
    case "Escape":
      return limits;
    default:
      return null;
  }
}

function afterArrow(press: KeyPress, target: KeyTarget, direction: Direction): DayWindow {
  if (press.control) return stepWindow(target.window, target.limits, direction);
  const { unit } = target;
  if (!press.shift) return moveEnd(target, (boundary) => boundaryFrom(boundary, unit, direction));
  const steps = unit === "year" ? YEARS_WITH_SHIFT * direction : direction;
  return moveEnd(target, (boundary) => boundaryFrom(boundary, LARGER_UNIT[unit], steps));
}

/** Moves the focused end. Both ends are handled as boundaries: the last day is the day before one. */
function moveEnd({ thumb, window, limits }: KeyTarget, move: (boundary: Day) => Day): DayWindow {
  return thumb === "from"
    ? moveFrom(window, limits, move(window.from))
    : moveTo(window, limits, move(window.to + 1) - 1);
}

function grow(window: DayWindow, limits: DayWindow, unit: BinUnit): DayWindow {
  return {
    from: Math.max(limits.from, boundaryFrom(window.from, unit, -1)),
    to: Math.min(limits.to, boundaryFrom(window.to + 1, unit, 1) - 1),
  };
}

/** One bar less at both ends; where only two are left, at the end alone; a single bar stays. */
function shrink(window: DayWindow, unit: BinUnit): DayWindow {
  const from = boundaryFrom(window.from, unit, 1);
  const to = boundaryFrom(window.to + 1, unit, -1) - 1;
  if (from <= to) return { from, to };
  return to >= window.from ? { from: window.from, to } : window;
}
