import { createFindPlace } from "./find-place.ts";
import type { RowSet } from "./row-set.ts";
import type { SpanOrder } from "./span-order.ts";
import { addEndingFrom, addStartingBy } from "./walk-spans.ts";

const NOWHERE = { from: 1, to: 0 };

/**
 * Spans that overlap a window: those that begin by its end and end from its start on. One pointer walks the order by
 * first day with the window's end, one the order by last day with its start. A span never crosses both pointers in one
 * step in the same sense, so each row that changes is named once.
 */
export function createOverlapSet({ byFrom, byTo }: SpanOrder): RowSet {
  const size = byFrom.row.length;
  const placeOfStart = createFindPlace(byFrom.from);
  const placeOfEnd = createFindPlace(byTo.to);
  let now = NOWHERE;
  let next = NOWHERE;
  /** Begun: places before it in byFrom begin by the window's end. */
  let begun = 0;
  /** Over: places before it in byTo ended before the window's start. */
  let over = size;
  let nextBegun = 0;
  let nextOver = size;
  const settle = (): void => {
    now = next;
    begun = nextBegun;
    over = nextOver;
  };
  return {
    plan(window) {
      next = window;
      nextBegun = placeOfStart(window.to + 1);
      nextOver = placeOfEnd(window.from);
      const touched = Math.abs(nextBegun - begun) + Math.abs(nextOver - over);
      // Whatever has not begun is not over: the two pointers alone tell how many are between.
      return { touched, inside: nextBegun - nextOver };
    },
    step(entered, left) {
      addEndingFrom(entered, byFrom, { start: begun, end: nextBegun }, next.from);
      addEndingFrom(left, byFrom, { start: nextBegun, end: begun }, now.from);
      addStartingBy(entered, byTo, { start: nextOver, end: over }, next.to);
      addStartingBy(left, byTo, { start: over, end: nextOver }, now.to);
      settle();
    },
    restart(entered) {
      if (nextBegun <= size - nextOver)
        addEndingFrom(entered, byFrom, { start: 0, end: nextBegun }, next.from);
      else addStartingBy(entered, byTo, { start: nextOver, end: size }, next.to);
      settle();
    },
  };
}
