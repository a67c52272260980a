import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";

/** Per actor row, from what counts now. */
export interface ActorSpans {
  /** The dated event that begins first, and the one that ends last: event rows, -1 = none. */
  first: Int32Array;
  last: Int32Array;
  /** How many statements the actor speaks. */
  statements: Int32Array;
}

/** One pass over the counted events, and one over the counted statements. */
export function actorSpans(dataset: Dataset, visible: Visible): ActorSpans {
  return { ...eventSpans(dataset, visible), statements: spokenCounts(dataset, visible) };
}

function eventSpans({ actors, columns }: Dataset, visible: Visible): Pick<ActorSpans, "first" | "last"> {
  const first = new Int32Array(actors.length).fill(-1);
  const last = new Int32Array(actors.length).fill(-1);
  const { participants, eventFrom, eventTo, eventCertainty } = columns;
  for (let event = 0; event < visible.events.length; event += 1) {
    if (visible.events[event] !== 1 || eventCertainty[event] === UNDATED) continue;
    for (const actor of ownedBy(participants, event)) {
      const before = first[actor] ?? -1;
      const after = last[actor] ?? -1;
      if (before < 0 || (eventFrom[event] ?? 0) < (eventFrom[before] ?? 0)) first[actor] = event;
      if (after < 0 || (eventTo[event] ?? 0) > (eventTo[after] ?? 0)) last[actor] = event;
    }
  }
  return { first, last };
}

function spokenCounts({ actors, columns }: Dataset, visible: Visible): Int32Array {
  const counts = new Int32Array(actors.length);
  for (let statement = 0; statement < visible.statements.length; statement += 1) {
    if (visible.statements[statement] !== 1) continue;
    for (const actor of ownedBy(columns.speakers, statement)) counts[actor] = (counts[actor] ?? 0) + 1;
  }
  return counts;
}

function ownedBy({ offsets, values }: Dataset["columns"]["participants"], row: number): Int32Array {
  return values.subarray(offsets[row], offsets[row + 1]);
}
