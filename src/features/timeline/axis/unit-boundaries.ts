// A boundary is the first day of a unit; a window that ends on the day before a boundary fills its last unit.
import { shiftByUnit, unitStart, type BinUnit } from "#domain/time/bins.ts";
import type { Day } from "#domain/time/day.ts";

/** The next coarser unit; years stay years. */
export const LARGER_UNIT: Readonly<Record<BinUnit, BinUnit>> = {
  day: "week",
  week: "month",
  month: "quarter",
  quarter: "year",
  year: "year",
};

/** The boundary so many steps after a day (before it, when negative): a unit that is only begun is one step. */
export function boundaryFrom(day: Day, unit: BinUnit, steps: number): Day {
  const start = unitStart(day, unit);
  return shiftByUnit(start, unit, start === day || steps > 0 ? steps : steps + 1);
}

/** The boundary nearest to a day; the earlier one when it lies in the middle. */
export function nearestBoundary(day: Day, unit: BinUnit): Day {
  const before = unitStart(day, unit);
  const after = shiftByUnit(before, unit, 1);
  return day - before <= after - day ? before : after;
}
