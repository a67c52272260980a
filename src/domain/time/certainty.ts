// What "in these dates" means: the one place where it is said.
import type { DateSpan } from "./date-span.ts";
import type { DayWindow } from "./day-window.ts";

/**
 * How a vague date is judged. possibly: some day that it can be lies in the window. certainly: it lasted and overlaps
 * the window, or every day that it can be lies inside. Exact days are the same by both.
 */
export type Certainty = "possibly" | "certainly";

type Days = Pick<DateSpan, "from" | "to">;
type Span = Pick<DateSpan, "from" | "to" | "certainty">;

/** Whether something dated so may have happened in the window: its days overlap it (the default test). */
export function possiblyIn({ from, to }: Days, window: DayWindow): boolean {
  return from <= window.to && to >= window.from;
}

/**
 * Whether something dated so surely happened, at least in part, in the window: it lasted and overlaps, or it has
 * an unknown day and every day it can be lies inside.
 */
export function certainlyIn(span: Span, window: DayWindow): boolean {
  if (span.certainty === "lasted") return possiblyIn(span, window);
  return span.from >= window.from && span.to <= window.to;
}

/** Whether something dated so is in the window, by one judgement or the other. */
export function isInDates(span: Span, window: DayWindow, judged: Certainty): boolean {
  return judged === "certainly" ? certainlyIn(span, window) : possiblyIn(span, window);
}

/** Whether it may have happened in the window, and may have happened outside. */
export function vaguelyIn(span: Span, window: DayWindow): boolean {
  return possiblyIn(span, window) && !certainlyIn(span, window);
}
