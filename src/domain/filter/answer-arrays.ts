import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { createRowList, listedRows, reserveRows, type RowList } from "#domain/window/row-list.ts";

/** The arrays of one answer. Once the answer is given nobody writes them. */
export interface AnswerArrays {
  readonly events: Uint8Array;
  readonly statements: Uint8Array;
  readonly actors: Uint8Array;
  readonly actorEventCount: Int32Array;
  readonly actorStatementCount: Int32Array;
  readonly eventStatementCount: Int32Array;
  readonly pairWeight: Int32Array;
}

/** What each row is counted for. */
export interface CountedFor {
  eventActors: Adjacency;
  eventPairs: Adjacency;
  statementActors: Adjacency;
  /** -1 = at none. */
  statementEvent: Int32Array;
}

/** The lists by which the rows of a data set are counted. */
export function countedForOf(dataset: Dataset): CountedFor {
  const { eventActors, statementActors } = relationsOf(dataset);
  const { eventPairs, statementEvent } = dataset.columns;
  return { eventActors, eventPairs, statementActors, statementEvent };
}

/** Passing rows that came in and went out of the window in one step. */
export interface PassingRows {
  events: { entered: RowList; left: RowList };
  statements: { entered: RowList; left: RowList };
  /** Actors that became visible, or no longer are. */
  actors: { entered: RowList; left: RowList };
}

/** Pairs that got their first shared event, or lost their last. */
export interface PairMoves {
  entered: RowList;
  left: RowList;
}

/** Arrays of zeros. */
export function createAnswerArrays(dataset: Dataset): AnswerArrays {
  return {
    events: new Uint8Array(dataset.events.length),
    statements: new Uint8Array(dataset.statements.length),
    actors: new Uint8Array(dataset.actors.length),
    actorEventCount: new Int32Array(dataset.actors.length),
    actorStatementCount: new Int32Array(dataset.actors.length),
    eventStatementCount: new Int32Array(dataset.events.length),
    pairWeight: new Int32Array(dataset.columns.pairA.length),
  };
}

/** Empty lists for one step. */
export function createPassingRows(): PassingRows {
  return { events: createMoves(), statements: createMoves(), actors: createMoves() };
}

/** Empty lists of what enters and what leaves. */
export function createMoves(): PairMoves {
  return { entered: createRowList(), left: createRowList() };
}

/**
 * The arrays after one step. Those that the step does not touch are those of the answer before, the same objects; the
 * others are copies in which only the rows that change are written. Pairs that come or go are listed.
 */
export function afterStep(
  before: AnswerArrays,
  passing: PassingRows,
  lists: CountedFor,
  pairs: PairMoves,
): AnswerArrays {
  const after: { -readonly [Name in keyof AnswerArrays]: AnswerArrays[Name] } = { ...before };
  if (isMoved(passing.events)) {
    after.events = before.events.slice();
    after.actorEventCount = before.actorEventCount.slice();
    after.pairWeight = before.pairWeight.slice();
  }
  if (isMoved(passing.statements)) {
    after.statements = before.statements.slice();
    after.actorStatementCount = before.actorStatementCount.slice();
    after.eventStatementCount = before.eventStatementCount.slice();
  }
  if (isMoved(passing.actors)) after.actors = before.actors.slice();
  applyStep(after, passing, lists, pairs);
  return after;
}

/** The arrays of an answer that is counted from zero. */
export function fromZero(dataset: Dataset, passing: PassingRows, lists: CountedFor): AnswerArrays {
  const arrays = createAnswerArrays(dataset);
  applyStep(arrays, passing, lists, null);
  return arrays;
}

function isMoved({ entered, left }: PairMoves): boolean {
  return entered.size > 0 || left.size > 0;
}

/** Writes one step into arrays that nobody has seen: only rows that change are touched. */
function applyStep(
  arrays: AnswerArrays,
  { events, statements, actors }: PassingRows,
  lists: CountedFor,
  pairs: PairMoves | null,
): void {
  mark(arrays.events, events.entered, 1);
  mark(arrays.events, events.left, 0);
  mark(arrays.statements, statements.entered, 1);
  mark(arrays.statements, statements.left, 0);
  mark(arrays.actors, actors.entered, 1);
  mark(arrays.actors, actors.left, 0);
  count(arrays.actorEventCount, lists.eventActors, events.entered, 1);
  count(arrays.actorEventCount, lists.eventActors, events.left, -1);
  count(arrays.actorStatementCount, lists.statementActors, statements.entered, 1);
  count(arrays.actorStatementCount, lists.statementActors, statements.left, -1);
  countAtEvents(arrays.eventStatementCount, lists.statementEvent, statements.entered, 1);
  countAtEvents(arrays.eventStatementCount, lists.statementEvent, statements.left, -1);
  // Those that enter come first: a weight then passes zero only when the pair truly comes or goes.
  countPairs(arrays.pairWeight, lists.eventPairs, events.entered, {
    by: 1,
    crossing: 1,
    to: pairs?.entered,
  });
  countPairs(arrays.pairWeight, lists.eventPairs, events.left, { by: -1, crossing: 0, to: pairs?.left });
}

function mark(mask: Uint8Array, list: RowList, value: 0 | 1): void {
  for (const row of listedRows(list)) mask[row] = value;
}

function count(counters: Int32Array, { offsets, values }: Adjacency, list: RowList, by: 1 | -1): void {
  for (const row of listedRows(list)) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const target = values[at] ?? 0;
      counters[target] = (counters[target] ?? 0) + by;
    }
  }
}

function countAtEvents(counters: Int32Array, eventOf: Int32Array, list: RowList, by: 1 | -1): void {
  for (const row of listedRows(list)) {
    const event = eventOf[row] ?? -1;
    if (event >= 0) counters[event] = (counters[event] ?? 0) + by;
  }
}

/** How pairs are counted, and where those are listed whose weight arrives at `crossing`. */
interface PairCount {
  by: 1 | -1;
  crossing: 0 | 1;
  to: RowList | undefined;
}

function countPairs(
  weights: Int32Array,
  { offsets, values }: Adjacency,
  list: RowList,
  { by, crossing, to }: PairCount,
): void {
  for (const row of listedRows(list)) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (to !== undefined) reserveRows(to, end - start);
    for (let at = start; at < end; at += 1) {
      const pair = values[at] ?? 0;
      const weight = (weights[pair] ?? 0) + by;
      weights[pair] = weight;
      if (to !== undefined && weight === crossing) to.rows[to.size++] = pair;
    }
  }
}
