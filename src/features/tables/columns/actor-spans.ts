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

/** One pass over the counted events and statements. */
export function actorSpans({ actors, columns }: Dataset, visible: Visible): ActorSpans {
  const first = new Int32Array(actors.length).fill(-1);
  const last = new Int32Array(actors.length).fill(-1);
  const statements = new Int32Array(actors.length);
  const { participants, speakers, eventFrom, eventTo, eventCertainty } = columns;
  for (let event = 0; event < visible.events.length; event += 1) {
    if (visible.events[event] !== 1 || eventCertainty[event] === UNDATED) continue;
    for (const actor of ownedBy(participants, event)) {
      const before = first[actor] ?? -1;
      const after = last[actor] ?? -1;
      if (before < 0 || (eventFrom[event] ?? 0) < (eventFrom[before] ?? 0)) first[actor] = event;
      if (after < 0 || (eventTo[event] ?? 0) > (eventTo[after] ?? 0)) last[actor] = event;
    }
  }
  for (let statement = 0; statement < visible.statements.length; statement += 1) {
    if (visible.statements[statement] !== 1) continue;
    for (const actor of ownedBy(speakers, statement)) statements[actor] = (statements[actor] ?? 0) + 1;
  }
  return { first, last, statements };
}

function ownedBy({ offsets, values }: Dataset["columns"]["participants"], row: number): Int32Array {
  return values.subarray(offsets[row], offsets[row + 1]);
}
