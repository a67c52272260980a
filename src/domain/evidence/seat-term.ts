import type { Citation, Edtf, RecordId } from "#domain/records/record-types.ts";
import type { DateSpan } from "#domain/time/date-span.ts";

/** One holder's time in a seat. */
export interface SeatTerm {
  actor: RecordId;
  name: string;
  /** As cited; null = the sources at hand do not say. */
  from: Edtf | null;
  to: Edtf | null;
  acting: boolean;
  /** The days that the bounds can be; null = not known. */
  start: DateSpan | null;
  end: DateSpan | null;
  citations: readonly Citation[];
}
