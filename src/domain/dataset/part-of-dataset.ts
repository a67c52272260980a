import type { GraphEvent, RecordId } from "#domain/records/record-types.ts";
import { buildDataset } from "./build-dataset.ts";
import type { Dataset } from "./dataset.ts";

const known = new WeakMap<Dataset, { key: string; part: Dataset }>();

/**
 * A data set of some of the events alone (rows of the whole), with the statements made at them, and all actors and
 * sources: for a picture that holds nothing else. The same reference while the same events are asked for.
 */
export function partOfDataset(dataset: Dataset, rows: readonly number[]): Dataset {
  const key = rows.join();
  const last = known.get(dataset);
  if (last?.key === key) return last.part;
  const wanted = new Set(rows.map((row) => dataset.events[row]?.id));
  const { graph } = dataset;
  const part = buildDataset({
    ...graph,
    events: graph.events.filter(({ id }) => wanted.has(id)).map((event) => withinPart(event, wanted)),
    statements: graph.statements.filter(({ event }) => event !== undefined && wanted.has(event)),
  });
  known.set(dataset, { key, part });
  return part;
}

/** The event without pointers to those that are left out. */
function withinPart(event: GraphEvent, wanted: ReadonlySet<RecordId | undefined>): GraphEvent {
  const { partOf, related = [], ...rest } = event;
  const kept: GraphEvent = { ...rest, related: related.filter((one) => wanted.has(one.event)) };
  if (partOf !== undefined && wanted.has(partOf)) kept.partOf = partOf;
  return kept;
}
