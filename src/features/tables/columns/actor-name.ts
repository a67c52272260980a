import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";

/** The name of an actor; its id where there is no such actor. */
export function actorName(dataset: Dataset, id: RecordId): string {
  const row = dataset.actorRow.get(id);
  return row === undefined ? id : (dataset.actors[row]?.name ?? id);
}
