import { ok, type Result } from "#domain/problem.ts";
import type { Day } from "./day.ts";
import type { DateSpan } from "./date-span.ts";
import { dateFault } from "./edtf/date-fault.ts";
import type { EdtfLevel, EdtfTree, PointShape } from "./edtf/edtf-tree.ts";
import { parseEdtfTree } from "./edtf/parse-edtf-tree.ts";
import { treeSpan } from "./edtf/tree-span.ts";

/** How fine a date is. "other": unspecified digits, long years, quarters and the like. */
export type EdtfPrecision =
  "day" | "month" | "year" | "season" | "decade" | "century" | "interval" | "set" | "other";

/** A date in EDTF (ISO 8601-2) and the days it covers. */
export interface EdtfDate {
  text: string;
  /** The conformance level that the text needs. */
  level: EdtfLevel;
  span: DateSpan;
  precision: EdtfPrecision;
}

/**
 * Reads a date in EDTF, levels 0 to 2, strictly. Times of day are accepted (level 0) and reduced to the day as
 * written. A failure holds one problem: "not-a-date", "impossible-date", "reversed-dates" or
 * "outdated-date-notation" (the draft of 2012).
 */
export function parseEdtf(text: string): Result<EdtfDate> {
  const tree = parseEdtfTree(text);
  if (!tree.ok) return tree;
  return ok({
    text,
    level: tree.value.level,
    span: treeSpan(tree.value),
    precision: precisionOf(tree.value),
  });
}

/** Reads a date that must be one exact day (`~` and `?` allowed); fails with "not-a-day" wording otherwise. */
export function parseEdtfDay(text: string): Result<Day> {
  const date = parseEdtf(text);
  if (!date.ok) return date;
  if (date.value.precision === "day") return ok(date.value.span.from);
  return dateFault("not-a-date", `"${text}" is not one day.`, "Write year, month and day: 2023-04-26.");
}

function precisionOf(tree: EdtfTree): EdtfPrecision {
  return tree.kind === "point" ? pointPrecision(tree.point.shape) : tree.kind;
}

function pointPrecision(shape: PointShape): EdtfPrecision {
  if (shape.kind === "season") return shape.code <= 32 && !shape.year.includes("X") ? "season" : "other";
  if (shape.kind === "long-year") return shape.fromYear === shape.toYear ? "year" : "other";
  const { year, month, day } = shape;
  if (year.includes("X")) return month === null ? yearPrecision(year) : "other";
  if (month === null || (month === "XX" && (day === null || day === "XX"))) return "year";
  if (month.includes("X")) return "other";
  if (day === null || day === "XX") return "month";
  return day.includes("X") ? "other" : "day";
}

function yearPrecision(year: string): EdtfPrecision {
  if (/^\d{3}X$/.test(year)) return "decade";
  return /^\d{2}XX$/.test(year) ? "century" : "other";
}
