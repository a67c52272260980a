import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { prepareHistogram, type PreparedHistogram } from "#domain/time/prepare-histogram.ts";
import { linkedTo } from "./linked-statements.ts";

/**
 * The histogram of the events that the selected actors took part in (a state: with its people and ministries, and what
 * is done on its behalf; a tie `a~b`: the events of both), each event once, of those that pass `mask`
 * (`Visible.eventsAnyDate`). null = there is no actor or tie among the ids. It has a scale of its own.
 */
export function seriesOf(
  dataset: Dataset,
  ids: readonly RecordId[],
  mask: Uint8Array,
): PreparedHistogram | null {
  const chosen = ids.filter((id) => dataset.actorRow.has(id) || id.includes("~"));
  if (chosen.length === 0) return null;
  const own = new Uint8Array(mask.length);
  for (const id of chosen) {
    for (const { row } of linkedTo(dataset, id).events) own[row] = mask[row] ?? 0;
  }
  return prepareHistogram(dataset.columns, own, dataset.span);
}
