import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RowList } from "#domain/window/row-list.ts";
import {
  applyStep,
  createAnswerArrays,
  countedForOf,
  createPassingRows,
  type AnswerArrays,
  type CountedFor,
  type PairMoves,
  type PassingRows,
} from "./answer-arrays.ts";
import { addRows } from "./undated-rows.ts";

/** Two sets of arrays by turns: the one that was handed out last is left alone until the run after the next. */
export interface Turns {
  /** What was handed out last. */
  current: () => AnswerArrays;
  /** The next answer: the other set, brought up to date by the last two steps. Pairs that come and go are listed. */
  step: (passing: PassingRows, pairs: PairMoves) => AnswerArrays;
  /** The next answer, counted from zero. */
  restart: (passing: PassingRows) => AnswerArrays;
}

/** Turns that begin with arrays of zeros. */
export function createTurns(dataset: Dataset): Turns {
  const lists = countedForOf(dataset);
  let current = createAnswerArrays(dataset);
  let other = createAnswerArrays(dataset);
  /** The step that `other` has not seen; null = it has to be copied. */
  let unseen: PassingRows | null = createPassingRows();
  const spare = unseen;
  const swap = (): AnswerArrays => {
    [current, other] = [other, current];
    return current;
  };
  return {
    current: () => current,
    step(passing, pairs) {
      if (unseen === null) copyArrays(other, current);
      else applyStep(other, unseen, lists, null);
      applyStep(other, passing, lists, pairs);
      unseen = copyRows(spare, passing);
      return swap();
    },
    restart(passing) {
      countFromZero(other, passing, lists);
      unseen = null;
      return swap();
    },
  };
}

function countFromZero(arrays: AnswerArrays, passing: PassingRows, lists: CountedFor): void {
  for (const array of Object.values(arrays) as AnswerArrays[keyof AnswerArrays][]) array.fill(0);
  applyStep(arrays, passing, lists, null);
}

function copyArrays(to: AnswerArrays, from: AnswerArrays): void {
  to.events.set(from.events);
  to.statements.set(from.statements);
  to.actors.set(from.actors);
  to.actorEventCount.set(from.actorEventCount);
  to.actorStatementCount.set(from.actorStatementCount);
  to.eventStatementCount.set(from.eventStatementCount);
  to.pairWeight.set(from.pairWeight);
}

function copyRows(to: PassingRows, from: PassingRows): PassingRows {
  for (const kind of ["events", "statements", "actors"] as const) {
    copyList(to[kind].entered, from[kind].entered);
    copyList(to[kind].left, from[kind].left);
  }
  return to;
}

function copyList(to: RowList, from: RowList): void {
  to.size = 0;
  addRows(to, from);
}
