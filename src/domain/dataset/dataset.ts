import type {
  Actor,
  GraphEvent,
  Positions,
  ReadoutGraph,
  RecordId,
  Source,
  Statement,
} from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** How a row lies in time, as a column value. */
export const UNDATED = 0;
export const LASTED = 1;
export const UNKNOWN_DAY = 2;

/** Rows of one list pointing to rows of another: row i owns values[offsets[i] .. offsets[i+1]). */
export interface Adjacency {
  offsets: Int32Array;
  values: Int32Array;
}

/** Typed columns; rows follow `Dataset.actors`, `.events`, `.statements`. Never mutated once built. */
export interface Columns {
  /** First and last day, inclusive; 0 where undated. */
  eventFrom: Int32Array;
  eventTo: Int32Array;
  /** UNDATED, LASTED or UNKNOWN_DAY. */
  eventCertainty: Uint8Array;
  /** Row in vocabulary.eventTypes. */
  eventType: Uint16Array;
  /** 1 = counts as an event (neither context nor cancelled). */
  eventCountable: Uint8Array;
  /** Event row -> rows of the actors that take part, each once. */
  participants: Adjacency;
  /** Event row -> rows of statements made at it. */
  eventStatements: Adjacency;
  /** Actor row -> rows of the events it takes part in. */
  actorEvents: Adjacency;
  /** A statement's own date, else its event's. */
  statementFrom: Int32Array;
  statementTo: Int32Array;
  statementCertainty: Uint8Array;
  /** Event row of the statement, or -1. */
  statementEvent: Int32Array;
  /** Statement row -> rows of its speakers. */
  speakers: Adjacency;
  /** Distinct unordered pairs that a countable event joins or puts in one room: row p joins pairA[p] < pairB[p]. */
  pairA: Int32Array;
  pairB: Int32Array;
  /** Event row -> rows of the pairs that it joins. */
  eventPairs: Adjacency;
  /** Event row -> rows of the pairs that it only put in one room. */
  eventRooms: Adjacency;
}

/** A loaded graph, indexed. One immutable reference; a new graph gives a new Dataset. */
export interface Dataset {
  graph: ReadoutGraph;
  actors: readonly Actor[];
  /** Sorted by first day, then id; undated last. */
  events: readonly GraphEvent[];
  /** Sorted by first day, then id; undated last. */
  statements: readonly Statement[];
  sources: readonly Source[];
  actorRow: ReadonlyMap<RecordId, number>;
  eventRow: ReadonlyMap<RecordId, number>;
  statementRow: ReadonlyMap<RecordId, number>;
  sourceById: ReadonlyMap<RecordId, Source>;
  eventTypeLabel: ReadonlyMap<string, string>;
  roleLabel: ReadonlyMap<string, string>;
  topicLabel: ReadonlyMap<string, string>;
  seatById: ReadonlyMap<string, { id: string; label: string; of: RecordId }>;
  columns: Columns;
  /** Whole months that hold every dated countable event and exactly dated statement: what the date axis shows. */
  span: DayWindow;
  positions: Positions;
}
