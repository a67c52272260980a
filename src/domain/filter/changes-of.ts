import { listedRows } from "#domain/window/row-list.ts";
import type { AnswerArrays, PairMoves, PassingRows } from "./answer-arrays.ts";
import type { ChangedRows, Changes } from "./visible.ts";

/** What a step brought and took away, as rows that hold for ever. */
export function changesOfStep(passing: PassingRows, pairs: PairMoves): Changes {
  const rows = (side: "entered" | "left"): ChangedRows => ({
    actors: listedRows(passing.actors[side]).slice(),
    events: listedRows(passing.events[side]).slice(),
    statements: listedRows(passing.statements[side]).slice(),
    pairs: listedRows(pairs[side]).slice(),
  });
  return { appeared: rows("entered"), vanished: rows("left") };
}

/** The same by comparing two answers row by row, where the window was counted from zero. */
export function changesBetween(before: AnswerArrays, after: AnswerArrays): Changes {
  return { appeared: rowsOnlyIn(after, before), vanished: rowsOnlyIn(before, after) };
}

function rowsOnlyIn(there: AnswerArrays, notThere: AnswerArrays): ChangedRows {
  return {
    actors: onlyIn(there.actors, notThere.actors),
    events: onlyIn(there.events, notThere.events),
    statements: onlyIn(there.statements, notThere.statements),
    pairs: onlyIn(there.pairWeight, notThere.pairWeight),
  };
}

function onlyIn(there: Uint8Array | Int32Array, notThere: Uint8Array | Int32Array): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < there.length; row += 1) {
    if ((there[row] ?? 0) > 0 && notThere[row] === 0) rows.push(row);
  }
  return Int32Array.from(rows);
}
