import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Edtf, RecordId } from "#domain/records/record-types.ts";
import { edtfSpan } from "./edtf-span.ts";
import { officesAt } from "./offices-at.ts";

/** A seat of a ministry of a state: at most these many steps from a person to its side. */
const MAX_STEPS = 4;

/**
 * The side that an actor stands on at a date: its state; without one, what its office then is of (and that one's
 * state); failing that, itself. So a minister and a ministry stand on their state's side, and an official of an
 * international body on that body's.
 */
export function sideOf(dataset: Dataset, actorId: RecordId, date: Edtf | null): RecordId {
  let id = actorId;
  for (let step = 0; step < MAX_STEPS; step++) {
    const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
    if (actor === undefined) return id;
    if (actor.state !== undefined) return actor.state;
    const span = edtfSpan(date);
    const held = span === null ? (actor.offices ?? []) : officesAt(actor, span);
    const of = held.flatMap(({ seat }) => dataset.seatById.get(seat)?.of ?? [])[0];
    if (of === undefined || of === id) return id;
    id = of;
  }
  return id;
}
