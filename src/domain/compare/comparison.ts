import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/**
 * How a tie or an actor differs between two periods a and b. gained: only in b. lost: only in a. In both: stronger or
 * weaker when b has more or fewer shared events, else kept. Events are counted as they are, whatever the periods'
 * lengths: `Comparison.days` says these.
 */
export type ChangeKind = "gained" | "lost" | "stronger" | "weaker" | "kept";

export const CHANGE_KINDS: readonly ChangeKind[] = ["gained", "lost", "stronger", "weaker", "kept"];

/** One tie in two periods. */
export interface TieChange {
  /** `a~b`. */
  id: string;
  /** Pair row. */
  pair: number;
  a: RecordId;
  b: RecordId;
  kind: ChangeKind;
  /** Shared counted events in the first and in the second period. */
  before: number;
  after: number;
}

/** One actor in two periods, with the events of those for whom it stands. Who has no event in either is left out. */
export interface ActorChange {
  id: RecordId;
  /** Actor row. */
  row: number;
  kind: ChangeKind;
  before: number;
  after: number;
}

/** One side in two periods: the events with anybody of it, or on behalf of one. */
export interface SideChange {
  /** `side:id`. */
  id: string;
  /** Place among the sides. */
  side: number;
  kind: ChangeKind;
  before: number;
  after: number;
}

export type Change = TieChange | ActorChange | SideChange;

/** What one period holds, by row. */
export interface PeriodCounts {
  /** By event row, 1 = counted. */
  events: Uint8Array;
  /** By actor row, 1 = takes part in a counted event or speaks in a counted statement. */
  actors: Uint8Array;
  /** By actor row, counted events, those of whom it stands for included. */
  actorEvents: Int32Array;
  /** By pair row, shared counted events. */
  pairEvents: Int32Array;
}

/** Two periods of one data set under the same facets and words; ties and actors that are in neither are left out. */
export interface Comparison {
  a: DayWindow;
  b: DayWindow;
  /** Lengths of the periods in days. */
  days: { a: number; b: number };
  /** Counted events in each period; an event may fall in both. */
  events: { a: number; b: number };
  /** Made when first looked at, as are the places below: while a period is dragged nobody may. */
  ties: readonly TieChange[];
  actors: readonly ActorChange[];
  tieCounts: Readonly<Record<ChangeKind, number>>;
  actorCounts: Readonly<Record<ChangeKind, number>>;
  /** Pair row -> place in `ties`, actor row -> place in `actors`; -1 = in neither period. */
  tieOfPair: Int32Array;
  actorOfRow: Int32Array;
  /** By event row, 1 = counted in that period: where the evidence is read from. */
  masks: { a: Uint8Array; b: Uint8Array };
  /** What each period holds: the lists are made of it. */
  counted: { a: PeriodCounts; b: PeriodCounts };
}

/** The events that a change rests on, in order of time. */
export interface ChangeEvidence {
  before: readonly RecordId[];
  after: readonly RecordId[];
}
