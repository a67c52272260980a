// What rests on the sources that a person switches off.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import { countOnes } from "#domain/filter/row-masks.ts";
import { switchedOffSources, withoutClause, type Without } from "#domain/filter/without.ts";
import type { Counts, Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { independentSources } from "./independent-sources.ts";
import { tieId } from "#domain/ref/ref.ts";

/** A tie that has fewer events than before. */
export interface WeakerTie {
  /** `a~b`. */
  id: string;
  /** Shared counted events. */
  before: number;
  after: number;
}

export interface RemovalReport {
  /** The sources that are switched off, in the order of the data. */
  sources: readonly RecordId[];
  /** Rows of the events and statements that lose all support; of the actors that nothing counted is left of. */
  lostEvents: readonly number[];
  lostStatements: readonly number[];
  lostActors: readonly number[];
  /** Ids of the ties that lose all their events. */
  lostTies: readonly string[];
  /** Rows of the events that rested on two or more independent sources, and now rest on one. */
  singleEvents: readonly number[];
  /** The same for ties, over all their events. */
  singleTies: readonly string[];
  /** Ties that keep some of their events. */
  weakerTies: readonly WeakerTie[];
  before: Counts;
  after: Counts;
}

type Before = Pick<Visible, "events" | "statements" | "actors" | "pairWeight" | "counts">;

/**
 * Compares what counts with all sources (`before`: a filter's answer without `without`) with what is left when some
 * are switched off. The counts after are those that the filter gives with `without`.
 */
export function removalReport(dataset: Dataset, before: Before, without: Without): RemovalReport {
  const off = switchedOffSources(dataset, without);
  const kept = withoutClause(dataset, without);
  const events = kept === null ? before.events : both(before.events, kept.events);
  const statements = kept === null ? before.statements : both(before.statements, kept.statements);
  const actors = both(before.actors, actorsOfRows(dataset, events, statements));
  return {
    sources: [...off],
    lostEvents: lostRows(before.events, events),
    lostStatements: lostRows(before.statements, statements),
    lostActors: lostRows(before.actors, actors),
    singleEvents: dataset.events.flatMap(({ id, citations }, row) => {
      const isTouched = events[row] === 1 && citations.some(({ source }) => off.has(source));
      const isSingle = isTouched && becomesSingle(dataset, id, off, [before.events, events]);
      return isSingle ? [row] : [];
    }),
    ...tiesAfter(dataset, before, events, off),
    before: before.counts,
    after: { actors: countOnes(actors), events: countOnes(events), statements: countOnes(statements) },
  };
}

function tiesAfter(
  dataset: Dataset,
  before: Before,
  events: Uint8Array,
  off: ReadonlySet<RecordId>,
): Pick<RemovalReport, "lostTies" | "singleTies" | "weakerTies"> {
  const lostTies: string[] = [];
  const singleTies: string[] = [];
  const weakerTies: WeakerTie[] = [];
  for (const tie of touchedTies(dataset, before, events, off)) {
    if (tie.after === 0) {
      lostTies.push(tie.id);
      continue;
    }
    if (tie.after < tie.before) weakerTies.push(tie);
    if (becomesSingle(dataset, tie.id, off, [before.events, events])) singleTies.push(tie.id);
  }
  return { lostTies, singleTies, weakerTies };
}

/** The ties of events that cite a switched-off source, with their shared events before and after, by pair row. */
function touchedTies(
  { actors, events: records, columns }: Dataset,
  before: Before,
  events: Uint8Array,
  off: ReadonlySet<RecordId>,
): WeakerTie[] {
  const lost = new Map<number, number>();
  for (const [row, { citations }] of records.entries()) {
    if (before.events[row] !== 1 || !citations.some(({ source }) => off.has(source))) continue;
    for (const pair of rowsOf(columns.eventPairs, row)) {
      lost.set(pair, (lost.get(pair) ?? 0) + (events[row] === 1 ? 0 : 1));
    }
  }
  const nameOf = (row: number | undefined): RecordId => actors[row ?? -1]?.id ?? "";
  return [...lost]
    .toSorted(([a], [b]) => a - b)
    .map(([pair, count]) => {
      const weight = before.pairWeight[pair] ?? 0;
      const id = tieId(nameOf(columns.pairA[pair]), nameOf(columns.pairB[pair]));
      return { id, before: weight, after: weight - count };
    });
}

function becomesSingle(
  dataset: Dataset,
  id: string,
  off: ReadonlySet<RecordId>,
  [before, after]: readonly [Uint8Array, Uint8Array],
): boolean {
  return (
    independentSources(dataset, id, { off, events: after }) === 1 &&
    independentSources(dataset, id, { events: before }) > 1
  );
}

function actorsOfRows({ actors, columns }: Dataset, events: Uint8Array, statements: Uint8Array): Uint8Array {
  const mask = new Uint8Array(actors.length);
  const mark = (rows: Uint8Array, pointers: Adjacency): void => {
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] === 1) for (const actor of rowsOf(pointers, row)) mask[actor] = 1;
    }
  };
  mark(events, columns.participants);
  mark(statements, columns.speakers);
  return mask;
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((one, row) => one & (b[row] ?? 0));
}

function lostRows(before: Uint8Array, after: Uint8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < before.length; row++) if (before[row] === 1 && after[row] !== 1) rows.push(row);
  return rows;
}
