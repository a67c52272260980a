import { failed, ok, type Problem, type Result } from "#domain/problem.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { describeDay, describeWindow } from "#domain/time/describe-date.ts";
import { parseTypedDate } from "#domain/time/parse-typed-date.ts";
import { isTypedInterval, parseTypedWindow } from "#domain/time/parse-typed-window.ts";
import type { Thumb } from "./window-keys.ts";

/** What was typed, into which box, and where. */
export interface TypedDate {
  text: string;
  side: Thumb;
  /** The window as shown now: its other end stays. */
  window: DayWindow;
  axis: DayWindow;
}

/** A typed window, or one typed end of it. `note` says in a sentence when the axis cut it; null otherwise. */
export interface TypedWindow {
  window: DayWindow;
  note: string | null;
}

/**
 * The window with one end typed. An empty box means the limit of the data on that side. A day that cannot be read,
 * lies beyond the other end, or leaves no data inside the window is a problem, and the window stays as it was.
 * An interval (`2022-03 to 2022-05`, `2022-03/..`) or a set (`[2022-03-01..2022-03-12]`) in either box gives both ends.
 */
export function typedWindow(typed: TypedDate): Result<TypedWindow> {
  const { text, side, axis } = typed;
  if (text.trim() === "")
    return ok({ window: withEnd(typed, side === "from" ? axis.from : axis.to), note: null });
  if (isTypedInterval(text)) return typedInterval(text, axis);
  const day = parseTypedDate(text, side);
  if (!day.ok) return day;
  const problem = orderProblem(typed, day.value);
  if (problem !== null) return failed([problem]);
  return ok({
    window: withEnd(typed, Math.min(Math.max(day.value, axis.from), axis.to)),
    note: cutNote(typed, day.value),
  });
}

/**
 * The window with both ends typed, each in its own box: neither is judged against the end that the other is about to
 * replace. A box that holds an interval speaks for both.
 */
export function typedEnds(from: string, to: string, axis: DayWindow): Result<TypedWindow> {
  if (isTypedInterval(from)) return typedInterval(from, axis);
  if (isTypedInterval(to)) return typedInterval(to, axis);
  const first = typedWindow({ text: from, side: "from", window: axis, axis });
  if (!first.ok) return first;
  const both = typedWindow({ text: to, side: "to", window: first.value.window, axis });
  if (!both.ok) return both;
  const notes = [first.value.note, both.value.note].filter((note) => note !== null);
  return ok({ window: both.value.window, note: notes.length === 0 ? null : notes.join(" ") });
}

/** Both ends at once; an open side is the limit of the data. */
function typedInterval(text: string, axis: DayWindow): Result<TypedWindow> {
  const typed = parseTypedWindow(text, axis);
  if (!typed.ok) return typed;
  const { from, to } = typed.value;
  if (from > axis.to || to < axis.from) {
    return failed([beyond(`${text.trim()} lies outside the data, ${describeWindow(axis)}.`)]);
  }
  const notes = [cutNote({ side: "from", axis }, from), cutNote({ side: "to", axis }, to)];
  const said = notes.filter((note) => note !== null);
  return ok({
    window: { from: Math.max(from, axis.from), to: Math.min(to, axis.to) },
    note: said.length === 0 ? null : said.join(" "),
  });
}

function withEnd({ side, window }: TypedDate, day: Day): DayWindow {
  return side === "from" ? { from: day, to: window.to } : { from: window.from, to: day };
}

function orderProblem({ side, window, axis }: TypedDate, day: Day): Problem | null {
  if (side === "from") {
    if (day > axis.to)
      return beyond(`${describeDay(day)} is after the last day of the data, ${describeDay(axis.to)}.`);
    if (day <= window.to) return null;
    return reversed(
      `From, ${describeDay(day)}, is after To, ${describeDay(window.to)}.`,
      "Type an earlier day, or change To first.",
    );
  }
  if (day < axis.from)
    return beyond(`${describeDay(day)} is before the first day of the data, ${describeDay(axis.from)}.`);
  if (day >= window.from) return null;
  return reversed(
    `To, ${describeDay(day)}, is before From, ${describeDay(window.from)}.`,
    "Type a later day, or change From first.",
  );
}

function cutNote({ side, axis }: Pick<TypedDate, "side" | "axis">, day: Day): string | null {
  if (side === "from" && day < axis.from) return `The data begin on ${describeDay(axis.from)}.`;
  if (side === "to" && day > axis.to) return `The data end on ${describeDay(axis.to)}.`;
  return null;
}

function beyond(message: string): Problem {
  return {
    code: "date-outside-data",
    severity: "error",
    message,
    remedy: "Type a day of the data.",
    place: {},
  };
}

function reversed(message: string, remedy: string): Problem {
  return { code: "window-reversed", severity: "error", message, remedy, place: {} };
}
