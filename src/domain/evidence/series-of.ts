import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { prepareHistogram, type PreparedHistogram } from "#domain/time/prepare-histogram.ts";
import { chosenParties, selectedBetween } from "./between.ts";
import { linkedTo } from "./linked-statements.ts";

/**
 * The histogram of the events that the selected actors, sides or offices are in, with what they stand for; of several
 * of what is between them, unless everything of each is wanted. Each event once, of those that pass `mask`
 * (`Visible.eventsAnyDate`). null = there is none of these among the ids. It has a scale of its own.
 */
export function seriesOf(
  dataset: Dataset,
  ids: readonly RecordId[],
  mask: Uint8Array,
  isBetween = true,
): PreparedHistogram | null {
  const chosen = chosenParties(dataset, ids).list;
  if (chosen.length === 0) return null;
  const joined = selectedBetween(dataset, ids, isBetween)?.events;
  const own = new Uint8Array(mask.length);
  const rows = joined ?? chosen.flatMap(({ id }) => linkedTo(dataset, id).events.map(({ row }) => row));
  for (const row of rows) own[row] = mask[row] ?? 0;
  return prepareHistogram(dataset.columns, own, dataset.span);
}
