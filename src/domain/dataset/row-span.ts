import type { DateSpan } from "#domain/time/date-span.ts";
import { LASTED, UNDATED, type Dataset } from "./dataset.ts";

/** The days of a row, without the words of its date. */
export type RowSpan = Pick<DateSpan, "from" | "to" | "certainty">;

/** The days of an event row; null = undated. */
export function eventSpan({ columns }: Dataset, row: number): RowSpan | null {
  return spanOf(columns.eventCertainty[row], columns.eventFrom[row], columns.eventTo[row]);
}

/** The days of a statement row (its own date, else its event's); null = undated. */
export function statementSpan({ columns }: Dataset, row: number): RowSpan | null {
  return spanOf(columns.statementCertainty[row], columns.statementFrom[row], columns.statementTo[row]);
}

function spanOf(certainty: number | undefined, from = 0, to = 0): RowSpan | null {
  if (certainty === undefined || certainty === UNDATED) return null;
  return { from, to, certainty: certainty === LASTED ? "lasted" : "unknown" };
}
