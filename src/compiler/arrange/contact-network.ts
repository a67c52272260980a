import { participationId } from "#domain/ref/ref.ts";
import type { GraphEvent, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

/** What the contacts view may draw: countable events, the actors in them, and who speaks. */
export interface ContactNetwork {
  /** Actors that take part in a countable event, sorted by id. */
  actors: readonly RecordId[];
  /** Countable events with a participant, sorted by id: the others are not drawn. */
  events: readonly RecordId[];
  /** Actors that only speak, sorted by id: no event joins them to the others. */
  speakers: readonly RecordId[];
  /** Event and participant, each pair once, sorted. */
  ties: readonly (readonly [event: RecordId, actor: RecordId])[];
}

/** An event counts unless it only frames others or was cancelled. */
export function isCountable(event: GraphEvent): boolean {
  return event.context !== true && event.status !== "cancelled";
}

/** The network of a graph whose ids may still be wrong: what names nothing is left out. */
export function contactNetwork(graph: ReadoutGraph): ContactNetwork {
  const known = new Set(graph.actors.map((actor) => actor.id));
  const events = graph.events.filter(isCountable);
  const ties = new Map<string, readonly [RecordId, RecordId]>();
  for (const event of events) {
    for (const { actor } of event.participants) {
      if (known.has(actor)) ties.set(participationId(event.id, actor), [event.id, actor]);
    }
  }
  const actors = new Set([...ties.values()].map(([, actor]) => actor));
  const speakers = new Set(graph.statements.flatMap((statement) => statement.speakers));
  return {
    actors: [...actors].toSorted(),
    events: [...new Set([...ties.values()].map(([event]) => event))].toSorted(),
    speakers: [...speakers].filter((id) => known.has(id) && !actors.has(id)).toSorted(),
    ties: [...ties.keys()].toSorted().map((key) => ties.get(key) ?? ["", ""]),
  };
}
