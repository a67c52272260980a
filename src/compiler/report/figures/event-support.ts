import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { eventLine, type EventLine } from "./event-line.ts";
import { eventRank, type EventRank } from "./event-rank.ts";

/** An event that rests on one independent source, though several copies of it may be cited. */
export type SingleSourceEvent = EventLine & { rank: EventRank; sources: readonly RecordId[] };

export interface EventSupport {
  total: number;
  /** How many events rest on so many independent sources, fewest first. */
  byNumber: readonly { sources: number; events: number }[];
  single: readonly SingleSourceEvent[];
}

/** On how many independent sources the events rest, and which of them on one. */
export function eventSupport(dataset: Dataset): EventSupport {
  const counts = new Map<number, number>();
  const single: SingleSourceEvent[] = [];
  for (const event of dataset.events) {
    const sources = independentSources(dataset, event.id);
    counts.set(sources, (counts.get(sources) ?? 0) + 1);
    if (sources !== 1) continue;
    const cited = new Set(event.citations.map(({ source }) => source));
    single.push({ ...eventLine(event), rank: eventRank(event), sources: [...cited].toSorted() });
  }
  const byNumber = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([sources, events]) => ({ sources, events }));
  return { total: dataset.events.length, byNumber, single };
}
