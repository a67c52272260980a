import type { Day } from "./day.ts";

/**
 * The days that an EDTF date covers, both ends inclusive.
 * `lasted`: the thing filled the span (a single day is a span of one).
 * `unknown`: one unknown day, or a shorter stretch, somewhere inside the span.
 * `~` and `?` never widen a span; they are kept to be said in words.
 */
export interface DateSpan {
  from: Day;
  to: Day;
  certainty: "lasted" | "unknown";
  approximate: boolean;
  uncertain: boolean;
  /** The EDTF has `..` (or nothing) on that side; from/to then hold EARLIEST_DAY/LATEST_DAY. */
  openStart: boolean;
  openEnd: boolean;
}

/** Stand-ins for an open side: they fit an Int32Array, and are shown as "before"/"after", never as days. */
export const EARLIEST_DAY: Day = -2_000_000_000;
export const LATEST_DAY: Day = 2_000_000_000;
