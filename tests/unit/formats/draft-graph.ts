import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

/** The type without `readonly`, all the way down. */
export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The tiny graph with what only curated records must have: topics of contacts and countries of sources. */
export const CURATED_GRAPH: ReadoutGraph = {
  ...TINY_GRAPH,
  events: TINY_GRAPH.events.map((event) =>
    event.context === true ? event : Object.assign(structuredClone(event), { topics: ["water"] }),
  ),
  sources: TINY_GRAPH.sources.map((source) => Object.assign(structuredClone(source), { country: "XA" })),
};

/** A copy of the curated tiny graph after a change. */
export function draftGraph(change: (graph: Writable<ReadoutGraph>) => void): ReadoutGraph {
  const graph = structuredClone(CURATED_GRAPH) as Writable<ReadoutGraph>;
  change(graph);
  return graph;
}

/** The record of a list with this id. */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((record) => record.id === id);
  if (found === undefined) throw new Error(`The list has no ${id}.`);
  return found;
}
