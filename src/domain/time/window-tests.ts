import type { DateSpan } from "./date-span.ts";
import type { DayWindow } from "./day-window.ts";

/** Whether something dated so may have happened in the window: its days overlap it (the default test). */
export function possiblyIn(span: Pick<DateSpan, "from" | "to">, window: DayWindow): boolean {
  return span.from <= window.to && span.to >= window.from;
}

/**
 * Whether something dated so surely happened, at least in part, in the window: it lasted and overlaps, or it has
 * an unknown day and every day it can be lies inside.
 */
export function certainlyIn(span: Pick<DateSpan, "from" | "to" | "certainty">, window: DayWindow): boolean {
  if (span.certainty === "lasted") return possiblyIn(span, window);
  return span.from >= window.from && span.to <= window.to;
}
