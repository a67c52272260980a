import { invertAdjacency } from "./adjacency.ts";
import type { Adjacency, Columns } from "./dataset.ts";

const known = new WeakMap<Columns, Adjacency>();

/** Pair row -> rows of the countable events that both share, by first day; made once per data set, when asked. */
export function eventsOfPairs(columns: Columns): Adjacency {
  let events = known.get(columns);
  if (events === undefined) {
    events = invertAdjacency(columns.eventPairs, columns.pairA.length);
    known.set(columns, events);
  }
  return events;
}
