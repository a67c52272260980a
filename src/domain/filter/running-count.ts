// Everything that is counted in a window, kept up to date by the rows that enter and leave it.
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import { listedRows, reserveRows, type RowList } from "#domain/window/row-list.ts";
import { createPassingRows, type PassingRows } from "./answer-arrays.ts";
import type { AnyDate } from "./any-date.ts";
import type { FailBits } from "./clause-cache.ts";
import type { FacetIndex } from "./facet-index.ts";
import {
  BY_BIT,
  createTally,
  KINDS_BIT,
  SIDES_BIT,
  SOURCES_BIT,
  TOPICS_BIT,
  TYPES_BIT,
  WHERE_BIT,
  type FacetTally,
} from "./facet-tally.ts";

/** Rows that enter and leave a window, passing or not. */
export interface MovedRows {
  entered: RowList;
  left: RowList;
}

/** The running counts; `passing` names the passing rows of the last step. */
export interface RunningCount {
  passing: PassingRows;
  events: number;
  statements: number;
  actors: number;
  /** Visible actors that have something dated that passes, whatever its date; those that have only undated things. */
  datedActors: number;
  undatedActors: number;
  tally: FacetTally;
  /** Counts a step. Rows that enter come first, so that no counter passes through zero without need. */
  step: (events: MovedRows, statements: MovedRows) => void;
}

/** Counts for one state of facets and words (`bits`), beginning with an empty window. */
export function createRunningCount(
  dataset: Dataset,
  index: FacetIndex,
  bits: FailBits,
  anyDate: AnyDate,
): RunningCount {
  const { columns } = dataset;
  const tally = createTally(index);
  const passing = createPassingRows();
  /** Passing events taken part in plus passing statements spoken, of allowed kinds: above 0 = visible. */
  const presence = new Int32Array(dataset.actors.length);

  const appear = (actor: number): void => {
    count.actors += 1;
    if (anyDate.datedActors[actor] === 1) count.datedActors += 1;
    else count.undatedActors += 1;
    push(passing.actors.entered, actor);
  };
  const vanish = (actor: number): void => {
    count.actors -= 1;
    if (anyDate.datedActors[actor] === 1) count.datedActors -= 1;
    else count.undatedActors -= 1;
    push(passing.actors.left, actor);
  };
  const bePresent = (pointers: Adjacency, row: number, by: 1 | -1): void => {
    const end = pointers.offsets[row + 1] ?? 0;
    for (let at = pointers.offsets[row] ?? 0; at < end; at += 1) {
      const actor = pointers.values[at] ?? 0;
      if (bits.actors[actor] !== 1) continue;
      const times = (presence[actor] ?? 0) + by;
      presence[actor] = times;
      if (by === 1 && times === 1) appear(actor);
      else if (by === -1 && times === 0) vanish(actor);
    }
  };
  const countEvents = (list: RowList, by: 1 | -1): void => {
    const moved = by === 1 ? passing.events.entered : passing.events.left;
    reserveRows(moved, list.size);
    for (const row of listedRows(list)) {
      const failed = bits.events[row] ?? 0;
      if (failed === 0) {
        moved.rows[moved.size++] = row;
        bePresent(columns.participants, row, by);
      }
      if ((failed & ~KINDS_BIT) === 0) tally.countKinds(columns.participants, row, by);
      if ((failed & ~SOURCES_BIT) === 0) addAt(tally.sources, index.eventSources, row, by);
      if ((failed & ~TOPICS_BIT) === 0) addAt(tally.topics, index.eventTopics, row, by);
      if ((failed & ~SIDES_BIT) === 0) addAt(tally.sides, index.eventSides, row, by);
      if ((failed & ~WHERE_BIT) === 0) addAt(tally.where, index.eventWhere, row, by);
      if ((failed & ~TYPES_BIT) === 0) {
        const type = columns.eventType[row] ?? 0;
        tally.types[type] = (tally.types[type] ?? 0) + by;
      }
    }
  };
  const countStatements = (list: RowList, by: 1 | -1): void => {
    const moved = by === 1 ? passing.statements.entered : passing.statements.left;
    reserveRows(moved, list.size);
    for (const row of listedRows(list)) {
      const failed = bits.statements[row] ?? 0;
      if (failed === 0) {
        moved.rows[moved.size++] = row;
        bePresent(columns.speakers, row, by);
      }
      if ((failed & ~KINDS_BIT) === 0) tally.countKinds(columns.speakers, row, by);
      if ((failed & ~TOPICS_BIT) === 0) addAt(tally.topics, index.statementTopics, row, by);
      if ((failed & ~SOURCES_BIT) === 0) addAt(tally.sources, index.statementSources, row, by);
      if ((failed & ~BY_BIT) === 0) addAt(tally.by, index.statementBy, row, by);
    }
  };

  const count: RunningCount = {
    passing,
    events: 0,
    statements: 0,
    actors: 0,
    datedActors: 0,
    undatedActors: 0,
    tally,
    step(events, statements) {
      clear(passing);
      countEvents(events.entered, 1);
      countStatements(statements.entered, 1);
      countEvents(events.left, -1);
      countStatements(statements.left, -1);
      count.events += passing.events.entered.size - passing.events.left.size;
      count.statements += passing.statements.entered.size - passing.statements.left.size;
    },
  };
  return count;
}

function clear(passing: PassingRows): void {
  for (const { entered, left } of Object.values(passing) as MovedRows[]) {
    entered.size = 0;
    left.size = 0;
  }
}

function push(list: RowList, row: number): void {
  reserveRows(list, 1);
  list.rows[list.size++] = row;
}

function addAt(counters: Int32Array, pointers: Adjacency, row: number, by: 1 | -1): void {
  const end = pointers.offsets[row + 1] ?? 0;
  for (let at = pointers.offsets[row] ?? 0; at < end; at += 1) {
    const value = pointers.values[at] ?? 0;
    counters[value] = (counters[value] ?? 0) + by;
  }
}
