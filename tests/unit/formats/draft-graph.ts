import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

/** The type without `readonly`, all the way down. */
export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** A copy of the tiny graph after a change. */
export function draftGraph(change: (graph: Writable<ReadoutGraph>) => void): ReadoutGraph {
  const graph = structuredClone(TINY_GRAPH) as Writable<ReadoutGraph>;
  change(graph);
  return graph;
}

/** The record of a list with this id. */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((record) => record.id === id);
  if (found === undefined) throw new Error(`The list has no ${id}.`);
  return found;
}
