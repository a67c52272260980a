import type { DateSpan } from "./date-span.ts";

/** How many days lie between two things: `lowest` = `highest` when both days are known. */
export interface DaysBetween {
  lowest: number;
  /** null = no bound: one of the dates is open. */
  highest: number | null;
  /** Surely in this order, or on one day. When not, the days are those between the two in whichever order. */
  isOrderCertain: boolean;
}

type Span = Pick<DateSpan, "from" | "to" | "certainty">;
type Days = Pick<DateSpan, "from" | "to">;

/** More days than this come from the stand-ins for an open side. */
const UNBOUNDED = 1_000_000_000;

/**
 * The days from the end of one thing to the start of the next, with the doubt that unknown days leave: 0 on the same
 * day and for what overlaps, 1 on the day after. What lasted has a known first and last day, one unknown day neither.
 */
export function daysBetween(before: Span, after: Span): DaysBetween {
  const forward = apart(endOf(before), startOf(after));
  const isOrderCertain = startOf(before).to <= startOf(after).from;
  const backward = isOrderCertain ? 0 : apart(endOf(after), startOf(before)).highest;
  const highest = Math.max(forward.highest, backward);
  return { lowest: forward.lowest, highest: highest > UNBOUNDED ? null : highest, isOrderCertain };
}

/** "9 days", "1 day", "3 to 12 days", "at least 3 days", "the same day". */
export function daysBetweenWords({ lowest, highest }: DaysBetween): string {
  if (highest === null) return `at least ${lowest} ${lowest === 1 ? "day" : "days"}`;
  if (highest === 0) return "the same day";
  if (lowest === highest) return lowest === 1 ? "1 day" : `${lowest} days`;
  return lowest === 0
    ? `at most ${highest} ${highest === 1 ? "day" : "days"}`
    : `${lowest} to ${highest} days`;
}

function startOf(span: Span): Days {
  return span.certainty === "lasted" ? { from: span.from, to: span.from } : span;
}

function endOf(span: Span): Days {
  return span.certainty === "lasted" ? { from: span.to, to: span.to } : span;
}

function apart(end: Days, start: Days): { lowest: number; highest: number } {
  return { lowest: Math.max(0, start.from - end.to), highest: Math.max(0, start.to - end.from) };
}
