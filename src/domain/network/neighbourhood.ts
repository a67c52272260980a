import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";

/** How many steps around a focus stand out: 0 = the focus alone. */
export type Steps = 0 | 1 | 2 | 3;
export const STEPS: readonly Steps[] = [0, 1, 2, 3];

/** Steps from the focus by row; -1 = further away than was asked, or not joined at all. */
export interface Distances {
  actors: Int8Array;
  events: Int8Array;
}

/** Where to start from: rows of actors and of events. */
export interface Seeds {
  actors: readonly number[];
  events: readonly number[];
}

/**
 * What lies within so many steps of the seeds. A step goes from an actor through a counted event to the others that
 * took part; the event is as far as the actors that it leads to. From a seed event, its participants are one step
 * away. Only events that count now are gone through, seeds themselves whether they count or not.
 */
export function neighbourhood(
  dataset: Dataset,
  visible: Pick<Visible, "events">,
  seeds: Seeds,
  steps: number,
): Distances {
  const { actorEvents, participants } = dataset.columns;
  const actors = new Int8Array(dataset.actors.length).fill(-1);
  const events = new Int8Array(dataset.events.length).fill(-1);
  for (const row of seeds.actors) actors[row] = 0;
  for (const row of seeds.events) events[row] = 0;
  let edge = { actors: [...seeds.actors], events: [...seeds.events] };
  for (let step = 1; step <= steps; step++) {
    const gone = [...edge.events];
    for (const actor of edge.actors) {
      for (const event of rowsOf(actorEvents, actor)) {
        if (events[event] !== -1 || visible.events[event] !== 1) continue;
        events[event] = step;
        gone.push(event);
      }
    }
    const reached: number[] = [];
    for (const event of gone) {
      for (const actor of rowsOf(participants, event)) {
        if (actors[actor] !== -1) continue;
        actors[actor] = step;
        reached.push(actor);
      }
    }
    edge = { actors: reached, events: [] };
  }
  return { actors, events };
}
