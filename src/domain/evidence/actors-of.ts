import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { partyOf } from "./party-of.ts";

/** The actors that a selected id stands for: itself and its people, bodies or members; of a side, whoever sits with it. */
export function actorsOf(dataset: Dataset, id: RecordId): ReadonlySet<RecordId> {
  const party = partyOf(dataset, id);
  if (party === null) return new Set([id]);
  return new Set([...party.members].flatMap((row) => dataset.actors[row]?.id ?? []));
}
