import type { Actor, RecordId } from "#domain/records/record-types.ts";
import type { CheckContext } from "./check-context.ts";

/**
 * In our own records everybody who takes part in an event sits on a side: by itself, by its state, by the office it
 * holds, or by the group it is a member of. Publications need none. Files of others may leave people standing.
 */
export function checkSeating(context: CheckContext): void {
  const { actors, events, sources, vocabulary } = context.graph;
  if (!context.curated || vocabulary.sides === undefined) return;
  const members = new Set(vocabulary.sides.flatMap((side) => side.members));
  const seatOf = new Map(vocabulary.seats.map(({ id, of }) => [id, of]));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const publishers = new Set(sources.flatMap(({ outlet, origin }) => [outlet, origin]));
  const takingPart = new Set(events.flatMap((event) => event.participants.map(({ actor }) => actor)));

  const isSeated = (id: RecordId, seen: ReadonlySet<RecordId> = new Set()): boolean => {
    if (members.has(id)) return true;
    const actor = byId.get(id);
    if (actor === undefined || seen.has(id)) return false;
    const next = new Set(seen).add(id);
    return standsWith(actor, seatOf).some((other) => isSeated(other, next));
  };
  actors.forEach((actor, index) => {
    if (!takingPart.has(actor.id) || publishers.has(actor.id) || isSeated(actor.id)) return;
    context.report("error", ["actors", index, "id"], {
      code: "no-side",
      message: "It takes part in an event, but sits on no side.",
      remedy: 'Name it, or its state, in "sides" of vocabulary.json.',
    });
  });
}

function standsWith(actor: Actor, seatOf: ReadonlyMap<string, RecordId>): readonly RecordId[] {
  return [
    ...(actor.state === undefined ? [] : [actor.state]),
    ...(actor.offices ?? []).flatMap(({ seat }) => seatOf.get(seat) ?? []),
    ...(actor.memberOf ?? []).map((membership) => membership.actor),
  ];
}
