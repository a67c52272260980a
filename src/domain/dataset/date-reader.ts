import { invariant } from "#domain/invariant.ts";
import type { Edtf } from "#domain/records/record-types.ts";
import type { DateSpan } from "#domain/time/date-span.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";

/** Reads the dates of a checked graph; the same text is parsed once. */
export type DateReader = (text: Edtf | null, id: string) => DateSpan | null;

/** A reader with its own memory. An unreadable date breaks an invariant: graphs are checked before. */
export function createDateReader(): DateReader {
  const known = new Map<string, DateSpan>();
  return (text, id) => {
    if (text === null) return null;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const date = parseEdtf(text);
    invariant(date.ok, `the date "${text}" of ${id} was checked before`);
    known.set(text, date.value.span);
    return date.value.span;
  };
}
