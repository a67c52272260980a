import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import { UNDATED } from "#domain/dataset/dataset.ts";
import type { FailBits } from "./clause-cache.ts";
import type { Counts } from "./visible.ts";
import { countOnes } from "./row-masks.ts";

/** What passes facets and query whatever its date: everything a window step need not find out again. */
export interface AnyDate {
  events: Uint8Array;
  /** Actors that count by a dated event or statement; by an undated one. */
  datedActors: Uint8Array;
  undatedActors: Uint8Array;
  /** How many actors have something dated, and how many have undated things alone. */
  actorTotals: { dated: number; undatedOnly: number };
  /** Events and statements that pass and have a date, or have none. */
  dated: Omit<Counts, "actors">;
  undated: Omit<Counts, "actors">;
}

/** Counts once per change of facets or query. */
export function countAnyDate(dataset: Dataset, bits: FailBits): AnyDate {
  const { columns } = dataset;
  const events = Uint8Array.from(bits.events, (failed) => (failed === 0 ? 1 : 0));
  const statements = Uint8Array.from(bits.statements, (failed) => (failed === 0 ? 1 : 0));
  const datedActors = new Uint8Array(bits.actors.length);
  const undatedActors = new Uint8Array(bits.actors.length);
  const eventSplit = { passing: events, certainty: columns.eventCertainty, pointers: columns.participants };
  const statementSplit = {
    passing: statements,
    certainty: columns.statementCertainty,
    pointers: columns.speakers,
  };
  const undated = {
    events: markActors(eventSplit, { dated: datedActors, undated: undatedActors, allowed: bits.actors }),
    statements: markActors(statementSplit, {
      dated: datedActors,
      undated: undatedActors,
      allowed: bits.actors,
    }),
  };
  return {
    events,
    datedActors,
    undatedActors,
    actorTotals: {
      dated: countOnes(datedActors),
      undatedOnly: countOnes(undatedActors.map((one, row) => (datedActors[row] === 1 ? 0 : one))),
    },
    undated,
    dated: {
      events: countOnes(events) - undated.events,
      statements: countOnes(statements) - undated.statements,
    },
  };
}

interface Rows {
  passing: Uint8Array;
  certainty: Uint8Array;
  pointers: Adjacency;
}

interface ActorMarks {
  dated: Uint8Array;
  undated: Uint8Array;
  allowed: Uint8Array;
}

/** Marks the actors of the passing rows, and answers how many of those rows are undated. */
function markActors({ passing, certainty, pointers }: Rows, marks: ActorMarks): number {
  let undatedCount = 0;
  for (let row = 0; row < passing.length; row++) {
    if (passing[row] !== 1) continue;
    const isUndated = certainty[row] === UNDATED;
    if (isUndated) undatedCount++;
    const mask = isUndated ? marks.undated : marks.dated;
    const end = pointers.offsets[row + 1] ?? 0;
    for (let i = pointers.offsets[row] ?? 0; i < end; i++) {
      const actor = pointers.values[i] ?? 0;
      mask[actor] = marks.allowed[actor] ?? 0;
    }
  }
  return undatedCount;
}
