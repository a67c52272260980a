import type { ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

/** Whether one of two is the other, or belongs to it: a person to its state, its office's body, its group. */
export type AreOneParty = (one: RecordId, other: RecordId) => boolean;

/** Follows states, offices and memberships upwards, at whatever time they held. */
export function belonging(graph: ReadoutGraph): {
  /** Everything that an actor belongs to, itself among it. */
  wholesOf: (id: RecordId) => ReadonlySet<RecordId>;
  areOneParty: AreOneParty;
} {
  const seatOf = new Map(graph.vocabulary.seats.map(({ id, of }) => [id, of]));
  const above = new Map(
    graph.actors.map((actor) => [
      actor.id,
      [
        ...(actor.state === undefined ? [] : [actor.state]),
        ...(actor.offices ?? []).flatMap(({ seat }) => seatOf.get(seat) ?? []),
        ...(actor.memberOf ?? []).map((membership) => membership.actor),
      ],
    ]),
  );
  const known = new Map<RecordId, ReadonlySet<RecordId>>();
  const wholesOf = (id: RecordId): ReadonlySet<RecordId> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const wholes = new Set<RecordId>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (wholes.has(next)) continue;
      wholes.add(next);
      open.push(...(above.get(next) ?? []));
    }
    known.set(id, wholes);
    return wholes;
  };
  return { wholesOf, areOneParty: (one, other) => wholesOf(one).has(other) || wholesOf(other).has(one) };
}
