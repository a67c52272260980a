import type { DayWindow } from "#domain/time/day-window.ts";
import type { RowList } from "./row-list.ts";

/** Where the rows that change lie: found first, so that a step's cost is known before it is taken. */
export interface StepPlan {
  /** At most so many rows enter or leave. */
  touched: number;
  /** At most so many rows are in the set afterwards. */
  inside: number;
}

/** The rows of one kind that are in a window, and how they follow it. */
export interface RowSet {
  /** Finds the places for a window; `step` or `restart` takes them. */
  plan: (window: DayWindow) => StepPlan;
  /** Adds the rows that enter and those that leave on the way to the planned window. */
  step: (entered: RowList, left: RowList) => void;
  /** Adds every row of the planned window, whatever was before. */
  restart: (entered: RowList) => void;
}
