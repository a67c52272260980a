import type { GraphEvent, RecordId, Statement } from "#domain/records/record-types.ts";
import type { DateSpan } from "#domain/time/date-span.ts";
import type { DateReader } from "./date-reader.ts";
import { LASTED, UNDATED, UNKNOWN_DAY } from "./dataset.ts";

/** A record with the days it covers; null = undated. */
export interface Dated<T> {
  record: T;
  span: DateSpan | null;
}

/** Events by first day, then id; undated last. */
export function datedEvents(events: readonly GraphEvent[], read: DateReader): readonly Dated<GraphEvent>[] {
  return events.map((record) => ({ record, span: read(record.date, record.id) })).toSorted(byFirstDay);
}

/** Statements by first day, then id; undated last. A statement without a date has that of its event. */
export function datedStatements(
  statements: readonly Statement[],
  events: ReadonlyMap<RecordId, GraphEvent>,
  read: DateReader,
): readonly Dated<Statement>[] {
  const dateOf = (record: Statement) =>
    record.date ?? (record.event === undefined ? null : (events.get(record.event)?.date ?? null));
  return statements.map((record) => ({ record, span: read(dateOf(record), record.id) })).toSorted(byFirstDay);
}

/** The columns of first day, last day and certainty. */
export function dateColumns(dated: readonly Dated<unknown>[]): {
  from: Int32Array;
  to: Int32Array;
  certainty: Uint8Array;
} {
  const from = new Int32Array(dated.length);
  const to = new Int32Array(dated.length);
  const certainty = new Uint8Array(dated.length);
  for (const [row, { span }] of dated.entries()) {
    from[row] = span?.from ?? 0;
    to[row] = span?.to ?? 0;
    certainty[row] = span === null ? UNDATED : span.certainty === "lasted" ? LASTED : UNKNOWN_DAY;
  }
  return { from, to, certainty };
}

function byFirstDay(a: Dated<{ id: RecordId }>, b: Dated<{ id: RecordId }>): number {
  const dayA = a.span?.from ?? Infinity;
  const dayB = b.span?.from ?? Infinity;
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.record.id < b.record.id ? -1 : 1;
}
