import type { DayWindow } from "./day-window.ts";

/** Two periods, the one that begins earlier first; of two that begin together the one that ends earlier. */
export function inOrder(one: DayWindow, other: DayWindow): readonly [DayWindow, DayWindow] {
  return (one.from - other.from || one.to - other.to) <= 0 ? [one, other] : [other, one];
}
