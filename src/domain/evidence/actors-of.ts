import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";

/** The actors that a selected actor stands for: itself, and for a state its people, ministries and embassies. */
export function actorsOf(dataset: Dataset, id: RecordId): ReadonlySet<RecordId> {
  const actors = new Set([id]);
  for (const actor of dataset.actors) if (actor.state === id) actors.add(actor.id);
  return actors;
}
