// The sentences on what counts, read word for word over the records, with no index: the oracle of every count.
import type { Actor, GraphEvent, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

/** Neither context, nor cancelled, nor a frame of others. */
export function plainlyCounts(event: GraphEvent): boolean {
  return event.context !== true && event.status !== "cancelled" && event.frames !== true;
}

/** What an actor belongs to: its state, what its offices are of, and what it is a member of, but no state to an organization. */
function wholesOf(graph: ReadoutGraph, actor: Actor): readonly RecordId[] {
  const isOrganization = (id: RecordId): boolean =>
    graph.actors.find((one) => one.id === id)?.kind === "organization";
  const memberships = (actor.memberOf ?? [])
    .map((one) => one.actor)
    .filter((whole) => actor.kind !== "state" || !isOrganization(whole));
  const offices = (actor.offices ?? []).flatMap(
    (office) => graph.vocabulary.seats.find(({ id }) => id === office.seat)?.of ?? [],
  );
  return [...(actor.state === undefined ? [] : [actor.state]), ...offices, ...memberships];
}

/**
 * "A side, a state or a group stands for its people, bodies and members": everybody from whom a way of belonging leads
 * to the actor.
 */
export function plainlyStandsFor(graph: ReadoutGraph, id: RecordId): ReadonlySet<RecordId> {
  const byId = new Map(graph.actors.map((one) => [one.id, one]));
  const leadsTo = (from: RecordId, seen: readonly RecordId[]): boolean => {
    const actor = byId.get(from);
    if (actor === undefined) return false;
    return wholesOf(graph, actor)
      .filter((whole) => !seen.includes(whole))
      .some((whole) => whole === id || leadsTo(whole, [...seen, whole]));
  };
  return new Set(graph.actors.map((one) => one.id).filter((one) => one !== id && leadsTo(one, [one])));
}

/** The ids of the events that an actor is in, itself and by what it stands for, what is done on its behalf included. */
export function plainEventsOf(
  graph: ReadoutGraph,
  id: RecordId,
): { own: ReadonlySet<RecordId>; standsFor: ReadonlySet<RecordId> } {
  const stoodFor = plainlyStandsFor(graph, id);
  const own = new Set<RecordId>();
  const others = new Set<RecordId>();
  for (const event of graph.events.filter(plainlyCounts)) {
    const isMine = (one: RecordId | undefined): boolean =>
      one !== undefined && (one === id || stoodFor.has(one));
    if (event.participants.some(({ actor }) => actor === id)) own.add(event.id);
    else if (event.participants.some(({ actor, onBehalfOf }) => isMine(actor) || isMine(onBehalfOf))) {
      others.add(event.id);
    }
  }
  return { own, standsFor: others };
}

/** How many events of a set an actor has: what card, table, details, seats, lanes and all others must show. */
export function plainCount(graph: ReadoutGraph, id: RecordId, inside: (event: RecordId) => boolean): number {
  const { own, standsFor } = plainEventsOf(graph, id);
  return [...own, ...standsFor].filter(inside).length;
}
