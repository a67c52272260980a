import type { Edtf } from "#domain/records/record-types.ts";
import type { DateSpan } from "#domain/time/date-span.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";

/** The days that a date covers; null when there is none. (Dates of a loaded graph have been checked.) */
export function edtfSpan(text: Edtf | null | undefined): DateSpan | null {
  if (text === null || text === undefined) return null;
  const date = parseEdtf(text);
  return date.ok ? date.value.span : null;
}
