import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Edtf, RecordId } from "#domain/records/record-types.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import { officesAt, type HeldOffice } from "./offices-at.ts";

/**
 * What an actor was at a date: the label of the seat held then, "(acting)" where it was, "(possibly)" where the
 * known bounds leave a doubt. Of several the certain one wins, then the one begun last. null = none known,
 * or no date to tell by.
 */
export function roleAt(dataset: Dataset, actorId: RecordId, date: Edtf | null): string | null {
  const actor = dataset.actors[dataset.actorRow.get(actorId) ?? -1];
  if (actor === undefined || date === null) return null;
  const when = parseEdtf(date);
  if (!when.ok) return null;
  const [office] = officesAt(actor, when.value.span).toSorted(byWeight);
  const label = office === undefined ? undefined : dataset.seatById.get(office.seat)?.label;
  if (office === undefined || label === undefined) return null;
  return `${label}${office.acting === true ? " (acting)" : ""}${office.certain ? "" : " (possibly)"}`;
}

function byWeight(a: HeldOffice, b: HeldOffice): number {
  if (a.certain !== b.certain) return a.certain ? -1 : 1;
  return startOf(b) - startOf(a);
}

function startOf(office: HeldOffice): number {
  const date = office.from === undefined ? null : parseEdtf(office.from);
  return date !== null && date.ok ? date.value.span.from : -Infinity;
}
