import type { Edtf, GraphEvent, RecordId } from "#domain/records/record-types.ts";

/** An event as a line of a list. */
export interface EventLine {
  id: RecordId;
  title: string;
  date: Edtf | null;
}

/** What a list says of an event. */
export function eventLine({ id, title, date }: GraphEvent): EventLine {
  return { id, title, date };
}
