// Which window follows which while time plays. Pure: the clock is the caller's.
import { shiftByUnit, unitStart, type BinUnit } from "#domain/time/bins.ts";
import { calendarFromDay, type Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** How the window moves: both ends, only its end, or one day at a time. */
export type PlayMode = "window" | "cumulative" | "day";

export interface PlayRules {
  mode: PlayMode;
  /** The days that play runs over. */
  axis: DayWindow;
  /** One step in the modes window and cumulative; a day's step is always a day. */
  unit: BinUnit;
  /** At the end, begin again; else stop. */
  loop: boolean;
  /** Null = show every step; else steps that bring nothing new (by this question) are passed over. */
  hasAny: ((days: DayWindow) => boolean) | null;
}

/** Where play begins: at the window, or anew when it lies at (or beyond) the end or shows all dates. */
export function playStart(window: DayWindow | null, rules: PlayRules): DayWindow {
  const { axis } = rules;
  if (window === null || window.to >= axis.to || window.from < axis.from) return firstWindow(window, rules);
  return window;
}

/** The window after this one; null = play has come to its end. */
export function nextWindow(window: DayWindow, rules: PlayRules): DayWindow | null {
  const ahead = seek(window, rules, 1);
  if (ahead !== null || !rules.loop) return ahead;
  const first = firstWindow(window, rules);
  return isWorthShowing(first, first, rules) ? first : (seek(first, rules, 1) ?? first);
}

/** The window before this one; null = there is none. With loop, the last one. */
export function previousWindow(window: DayWindow, rules: PlayRules): DayWindow | null {
  const back = seek(window, rules, -1);
  if (back !== null || !rules.loop) return back;
  const last = lastWindow(window, rules);
  return isWorthShowing(last, last, rules) ? last : (seek(last, rules, -1) ?? last);
}

/** More steps than any axis has bars: a search that passes over emptiness ends. */
const MOST_STEPS = 200_000;

function seek(window: DayWindow, rules: PlayRules, direction: 1 | -1): DayWindow | null {
  let before = window;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = oneStep(before, rules, direction);
    if (next === null) return null;
    if (isWorthShowing(next, before, rules)) return next;
    before = next;
  }
  return null;
}

/** Whether something falls into the days that the step brings: of a growing window, those that are new. */
function isWorthShowing(window: DayWindow, before: DayWindow, { mode, hasAny }: PlayRules): boolean {
  if (hasAny === null) return true;
  if (mode !== "cumulative" || window.to === before.to) return hasAny(window);
  return window.to > before.to
    ? hasAny({ from: before.to + 1, to: window.to })
    : hasAny({ from: window.to + 1, to: before.to });
}

function oneStep(window: DayWindow, { mode, axis, unit }: PlayRules, direction: 1 | -1): DayWindow | null {
  if (mode === "day") {
    const day = (direction === 1 ? window.to : window.from) + direction;
    return day < axis.from || day > axis.to ? null : { from: day, to: day };
  }
  if (mode === "cumulative") {
    const to = direction === 1 ? laterEnd(window.to, axis, unit) : earlierEnd(window.to, unit);
    return to === null || to < axis.from ? null : { from: Math.min(window.from, to), to };
  }
  return direction === 1 ? laterWindow(window, axis, unit) : earlierWindow(window, axis, unit);
}

/** The end of the next whole unit (of the rest of the axis, when less is left); null at the end. */
function laterEnd(to: Day, axis: DayWindow, unit: BinUnit): Day | null {
  return to >= axis.to ? null : Math.min(shiftByUnit(unitStart(to + 1, unit), unit, 1) - 1, axis.to);
}

/** The end of the unit before. */
function earlierEnd(to: Day, unit: BinUnit): Day {
  return unitStart(to, unit) - 1;
}

/** One unit later in the same length, the last step shortened so that the window stays on the axis. */
function laterWindow(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow | null {
  if (window.to >= axis.to) return null;
  const moved = shifted(window, unit, 1);
  return moved.to <= axis.to ? moved : { from: window.from + axis.to - window.to, to: axis.to };
}

function earlierWindow(window: DayWindow, axis: DayWindow, unit: BinUnit): DayWindow | null {
  if (window.from <= axis.from) return null;
  const moved = shifted(window, unit, -1);
  return moved.from >= axis.from ? moved : { from: axis.from, to: window.to - window.from + axis.from };
}

/** Whole months stay whole months when the unit is one of months; any other window keeps its number of days. */
function shifted(window: DayWindow, unit: BinUnit, direction: 1 | -1): DayWindow {
  const from = shiftByUnit(window.from, unit, direction);
  const isWholeMonths = startsMonth(window.from) && startsMonth(window.to + 1);
  if (unit === "day" || unit === "week" || !isWholeMonths)
    return { from, to: from + window.to - window.from };
  return { from, to: shiftByUnit(window.to + 1, unit, direction) - 1 };
}

function startsMonth(day: Day): boolean {
  return calendarFromDay(day).day === 1;
}

function firstWindow(window: DayWindow | null, { mode, axis, unit }: PlayRules): DayWindow {
  const { from } = axis;
  if (mode === "day") return { from, to: from };
  const firstEnd = Math.min(shiftByUnit(unitStart(from, unit), unit, 1) - 1, axis.to);
  if (mode === "cumulative") return { from, to: firstEnd };
  const isUsable = window !== null && window.to - window.from < axis.to - axis.from;
  if (!isUsable) return { from, to: firstEnd };
  const months = wholeMonths(window);
  if (months > 0 && startsMonth(from)) return { from, to: shiftByUnit(from, "month", months) - 1 };
  return { from, to: from + window.to - window.from };
}

function lastWindow(window: DayWindow, { mode, axis }: PlayRules): DayWindow {
  if (mode === "day") return { from: axis.to, to: axis.to };
  if (mode === "cumulative") return { from: axis.from, to: axis.to };
  const months = wholeMonths(window);
  if (months > 0 && startsMonth(axis.to + 1)) {
    return { from: Math.max(axis.from, shiftByUnit(axis.to + 1, "month", -months)), to: axis.to };
  }
  return { from: Math.max(axis.from, axis.to - (window.to - window.from)), to: axis.to };
}

/** How many whole calendar months the window fills exactly; 0 when it fills none exactly. */
function wholeMonths({ from, to }: DayWindow): number {
  if (!startsMonth(from) || !startsMonth(to + 1)) return 0;
  const first = calendarFromDay(from);
  const end = calendarFromDay(to + 1);
  return (end.year - first.year) * 12 + end.month - first.month;
}
