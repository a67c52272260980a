import { edtfSpan } from "#domain/evidence/edtf-span.ts";
import type { Citation, Edtf, GraphEvent, RecordId } from "#domain/records/record-types.ts";
import type { DateSpan } from "#domain/time/date-span.ts";
import { eventLine, type EventLine } from "./event-line.ts";

/** The date that a source gives an event. */
export interface CitedDate {
  source: RecordId;
  date: Edtf;
}

/** An event of which a source gives another date than the record. */
export type DatedDifferently = EventLine & { cited: readonly CitedDate[] };

export interface DateConflicts {
  /** Two citations that have no day in common: not both can be right, or they count another day. */
  conflicting: readonly DatedDifferently[];
  /** Citations that give a coarser, finer or shifted date, each with days in common with every other. */
  compatible: readonly DatedDifferently[];
}

/**
 * The events of which a citation gives a date of its own. A citation without one stands by the record's date, unless
 * it supports other fields only.
 */
export function dateConflicts(events: readonly GraphEvent[]): DateConflicts {
  const conflicting: DatedDifferently[] = [];
  const compatible: DatedDifferently[] = [];
  for (const event of events) {
    if (!event.citations.some(({ date }) => date !== undefined && date !== event.date)) continue;
    const cited = event.citations.flatMap((citation) => citedDate(citation, event.date));
    (haveConflict(cited) ? conflicting : compatible).push({ ...eventLine(event), cited });
  }
  return { conflicting, compatible };
}

function citedDate(citation: Citation, dateOfRecord: Edtf | null): CitedDate[] {
  const { source, supports, date: own } = citation;
  if (own !== undefined) return [{ source, date: own }];
  const isSilent = dateOfRecord === null || (supports !== undefined && !supports.includes("date"));
  return isSilent ? [] : [{ source, date: dateOfRecord }];
}

function haveConflict(cited: readonly CitedDate[]): boolean {
  const spans = cited.flatMap(({ date }): DateSpan | DateSpan[] => edtfSpan(date) ?? []);
  return spans.some((a, at) => spans.slice(at + 1).some((b) => a.to < b.from || b.to < a.from));
}
