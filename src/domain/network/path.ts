import type { RecordId } from "#domain/records/record-types.ts";
import type { Day } from "#domain/time/day.ts";
import type { DaysBetween } from "#domain/time/days-between.ts";

/** One step of a path: two actors that were in touch at one event. */
export interface Hop {
  from: RecordId;
  to: RecordId;
  /** Row in Dataset.events. */
  event: number;
  /** Ids of the sources that the event cites and that are not switched off, each once. */
  sources: readonly RecordId[];
  /** Other counted events in the window at which the two were in touch: rows. */
  otherEvents: readonly number[];
  /** Days between this hop and the one before; null for the first hop, and where a date is missing. */
  waiting: DaysBetween | null;
  /** It was surely over before the hop before began, so `waiting` is counted backwards: in a plain path only. */
  isEarlier: boolean;
}

/** A chain of hops from one actor to another. */
export interface Path {
  hops: readonly Hop[];
  /** In time order: the first day by which the last hop can have been made. null in a plain path. */
  arrival: Day | null;
}

/** The ends of a path; a state stands for its people, ministries and embassies too. */
export interface PathEnds {
  from: RecordId;
  to: RecordId;
}
