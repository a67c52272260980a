// What a parsed EDTF string is made of, before it becomes a span of days. The words for people read this too.
import type { Day } from "#domain/time/day.ts";

/** The conformance level of ISO 8601-2 that a string needs. */
export type EdtfLevel = 0 | 1 | 2;

/** How a single date is written. Digits stay text, since any of them may be `X`. */
export type PointShape =
  | { kind: "calendar"; negative: boolean; year: string; month: string | null; day: string | null }
  /** Codes 21 to 41: seasons, quarters, thirds and halves of a year. */
  | { kind: "season"; negative: boolean; year: string; code: number }
  /** A year written with `Y`, an exponent or significant digits; bounds are years, inclusive. */
  | { kind: "long-year"; year: number; fromYear: number; toYear: number };

/** One date: a day, month, season or year, perhaps with unspecified digits. */
export interface EdtfPoint {
  text: string;
  level: EdtfLevel;
  shape: PointShape;
  /** First and last day that the date can mean, inclusive, kept within EARLIEST_DAY and LATEST_DAY. */
  from: Day;
  to: Day;
  approximate: boolean;
  uncertain: boolean;
}

/** One side of an interval: a date, `..` (open) or nothing (not known). */
export type IntervalSide = EdtfPoint | "open" | "unknown";

/** One member of a set; a missing end of a stretch is `..date` or `date..`. */
export type SetMember =
  { kind: "one"; point: EdtfPoint } | { kind: "stretch"; start: EdtfPoint | null; end: EdtfPoint | null };

export type EdtfTree =
  | { kind: "point"; level: EdtfLevel; point: EdtfPoint }
  | { kind: "interval"; level: EdtfLevel; start: IntervalSide; end: IntervalSide }
  /** `all`: `{…}` all of the members; otherwise `[…]` one of them. */
  | { kind: "set"; level: EdtfLevel; all: boolean; members: readonly SetMember[] };
