import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import type { ReadingOrder } from "#store/app-state.ts";
import type { Subject } from "./subject.ts";
import type { RecordKind } from "./widen-window.ts";

/** Longer lists are not graded unasked: grades are found record by record. */
const GRADED_UNASKED = 5000;

/** The order of a list for which the person chose none: of everything the best sourced first, else the newest. */
export function firstOrder(subject: Subject, kind: RecordKind, rows: number): ReadingOrder {
  return subject.kind === "all" && kind === "statements" && rows <= GRADED_UNASKED ? "sourced" : "newest";
}

/**
 * Rows in the order of reading. They come oldest first, undated last; undated ones stay last the other way round too.
 * The best sourced first: by grade, and of equals the newest.
 */
export function orderRows(
  dataset: Dataset,
  kind: RecordKind,
  rows: readonly number[],
  order: ReadingOrder,
  gradeOf: (row: number) => number,
): readonly number[] {
  if (order === "oldest") return rows;
  const certainty = kind === "events" ? dataset.columns.eventCertainty : dataset.columns.statementCertainty;
  const dated = rows.filter((row) => certainty[row] !== UNDATED);
  const newest = [...dated.reverse(), ...rows.filter((row) => certainty[row] === UNDATED)];
  if (order === "newest") return newest;
  const grades = new Map(newest.map((row) => [row, gradeOf(row)]));
  return newest.sort((a, b) => (grades.get(b) ?? 0) - (grades.get(a) ?? 0));
}
