import { rowsOf } from "#domain/dataset/adjacency.ts";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { relationsOf } from "#domain/relations/relations.ts";

/** Per actor row, from what counts now. */
export interface ActorSpans {
  /** The dated event that begins first, and the one that ends last: event rows, -1 = none. */
  first: Int32Array;
  last: Int32Array;
  /** In how many counted events it took part itself. */
  own: Int32Array;
}

/** One pass over the counted events: an actor has those of whom it stands for too. */
export function actorSpans(dataset: Dataset, visible: Visible): ActorSpans {
  const { actors, columns } = dataset;
  const { eventActors } = relationsOf(dataset);
  const first = new Int32Array(actors.length).fill(-1);
  const last = new Int32Array(actors.length).fill(-1);
  const own = new Int32Array(actors.length);
  const { participants, eventFrom, eventTo, eventCertainty } = columns;
  for (let event = 0; event < visible.events.length; event += 1) {
    if (visible.events[event] !== 1) continue;
    for (const actor of rowsOf(participants, event)) own[actor] = (own[actor] ?? 0) + 1;
    if (eventCertainty[event] === UNDATED) continue;
    for (const actor of rowsOf(eventActors, event)) {
      const before = first[actor] ?? -1;
      const after = last[actor] ?? -1;
      if (before < 0 || (eventFrom[event] ?? 0) < (eventFrom[before] ?? 0)) first[actor] = event;
      if (after < 0 || (eventTo[event] ?? 0) > (eventTo[after] ?? 0)) last[actor] = event;
    }
  }
  return { first, last, own };
}
