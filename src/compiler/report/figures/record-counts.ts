import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { countBy, type Count } from "./count-by.ts";
import { eventRank } from "./event-rank.ts";

/** A total and its parts; the parts add up to the total. */
export interface Parted {
  total: number;
  parts: readonly Count[];
}

/** How many records of each kind there are. */
export interface RecordCounts {
  /** By kind of actor. */
  actors: Parted;
  /** By what they count as: contact, context, cancelled. */
  events: Parted;
  /** The same events by status. */
  eventsByStatus: Parted;
  /** By form. */
  statements: Parted;
  /** By kind of source. */
  sources: Parted;
}

/** Counts the records of a graph. */
export function recordCounts({ actors, events, statements, sources }: ReadoutGraph): RecordCounts {
  return {
    actors: parted(actors, ({ kind }) => kind),
    events: parted(events, eventRank),
    eventsByStatus: parted(events, ({ status }) => status),
    statements: parted(statements, ({ form }) => form),
    sources: parted(sources, ({ kind }) => kind),
  };
}

function parted<T>(list: readonly T[], keyOf: (item: T) => string): Parted {
  return { total: list.length, parts: countBy(list, keyOf) };
}
