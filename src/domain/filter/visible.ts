import type { FacetName } from "./criteria.ts";

/** Whether an actor (row) has anything in an answer: by itself, or by those for whom it stands. */
export function isShown(visible: Shown, actor: number): boolean {
  const { actors, ofKinds, actorEventCount, actorStatementCount } = visible;
  if (actors[actor] === 1) return true;
  return ofKinds[actor] === 1 && ((actorEventCount[actor] ?? 0) > 0 || (actorStatementCount[actor] ?? 0) > 0);
}

/** The part of an answer that says who is in it. */
export type Shown = Pick<Visible, "actors" | "ofKinds" | "actorEventCount" | "actorStatementCount">;

/** How many actors, events and statements. */
export interface Counts {
  actors: number;
  events: number;
  statements: number;
}

/** Rows by list; pairs are ties that share at least one counted event. */
export interface ChangedRows {
  actors: Int32Array;
  events: Int32Array;
  statements: Int32Array;
  pairs: Int32Array;
}

/** What differs between an answer and the one before it. */
export interface Changes {
  appeared: ChangedRows;
  vanished: ChangedRows;
}

/**
 * The answer of one filter run: what counts, by row of the Dataset (1 = counts).
 * Context and cancelled events are never 1 in `events`; `contextEvents` marks context events inside the window.
 *
 * It holds for ever: whoever keeps an answer (a list that waits for a drag to end, a sentence on what changed) reads
 * later what it read at first. An array that a step does not touch is the same object in the answer after.
 */
export interface Visible {
  /** Grows with each run, so that late answers can be told from fresh ones. */
  readonly revision: number;
  readonly events: Uint8Array;
  readonly statements: Uint8Array;
  readonly actors: Uint8Array;
  readonly contextEvents: Uint8Array;
  /** By actor row, 1 = its kind is switched on. */
  readonly ofKinds: Uint8Array;
  /**
   * Counted events per actor row: those in which it takes part, and those of whom it stands for. A state that took no
   * part itself may so have events and be 0 in `actors`; `isShown` says whether it has anything here.
   */
  readonly actorEventCount: Int32Array;
  /** Counted statements per actor row: its own and on its behalf, and those of whom it stands for. */
  readonly actorStatementCount: Int32Array;
  /** Counted statements per event row: those made at it. */
  readonly eventStatementCount: Int32Array;
  /** Shared counted events per pair row: the weight of a tie. */
  readonly pairWeight: Int32Array;
  readonly counts: Counts;
  /** Everything countable in the graph, undated included, no facet, no window. */
  readonly totals: Counts;
  /**
   * Passes the facets and the query and has a date, but is not counted: it lies outside the window, or (judged by
   * "certainly") lies in it only possibly, or undated items are shown alone.
   */
  readonly outside: Counts;
  /** Passing events that are possibly but not certainly in the window; counted unless judged by "certainly". */
  readonly vague: number;
  /** Passes the facets and the query and has no date, whether counted or not: the tray's counts. */
  readonly undated: Omit<Counts, "actors">;
  /** Against the filter's run before; null = there was none, or facets or words changed. */
  readonly changes: Changes | null;
  /** Passes the facets and the query, but has no date and is left out (0 when undated items are counted). */
  readonly undatedHidden: Counts;
  /** Passes facets and query, whatever its date: the solid bars of the histogram. */
  readonly eventsAnyDate: Uint8Array;
  /**
   * Per facet and value, how many would count with this value alone switched on in that facet and
   * everything else as it is: kinds count actors; types, sides and where count events; by counts statements; topics
   * and sources count events and statements together.
   */
  readonly facetCounts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
}
