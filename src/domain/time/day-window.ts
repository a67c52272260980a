import type { Day } from "./day.ts";

/** The selected span of days, both ends inclusive; from <= to. */
export interface DayWindow {
  from: Day;
  to: Day;
}
