import { createFindPlace } from "./find-place.ts";
import type { RowSet } from "./row-set.ts";
import type { SpanOrder } from "./span-order.ts";
import { addEndingBy, addStartingFrom } from "./walk-spans.ts";

const NOWHERE = { from: 1, to: 0 };

/**
 * Spans that lie wholly inside a window: those that begin from its start on and end by its end. One pointer walks the
 * order by first day with the window's start, one the order by last day with its end.
 */
export function createInsideSet({ byFrom, byTo }: SpanOrder): RowSet {
  const size = byFrom.row.length;
  const placeOfStart = createFindPlace(byFrom.from);
  const placeOfEnd = createFindPlace(byTo.to);
  let now = NOWHERE;
  let next = NOWHERE;
  /** Places before it in byFrom begin before the window. */
  let early = 0;
  /** Places before it in byTo end by the window's end. */
  let ended = 0;
  let nextEarly = 0;
  let nextEnded = 0;
  const settle = (): void => {
    now = next;
    early = nextEarly;
    ended = nextEnded;
  };
  return {
    plan(window) {
      next = window;
      nextEarly = placeOfStart(window.from);
      nextEnded = placeOfEnd(window.to + 1);
      const touched = Math.abs(nextEarly - early) + Math.abs(nextEnded - ended);
      return { touched, inside: Math.min(size - nextEarly, nextEnded) };
    },
    step(entered, left) {
      addEndingBy(entered, byFrom, { start: nextEarly, end: early }, next.to);
      addEndingBy(left, byFrom, { start: early, end: nextEarly }, now.to);
      // A row that crosses both pointers was named above already: here only those that the first did not pass.
      const notPassed = Math.max(now.from, next.from);
      addStartingFrom(entered, byTo, { start: ended, end: nextEnded }, notPassed);
      addStartingFrom(left, byTo, { start: nextEnded, end: ended }, notPassed);
      settle();
    },
    restart(entered) {
      if (size - nextEarly <= nextEnded)
        addEndingBy(entered, byFrom, { start: nextEarly, end: size }, next.to);
      else addStartingFrom(entered, byTo, { start: 0, end: nextEnded }, next.from);
      settle();
    },
  };
}
