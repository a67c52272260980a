// Whom an event joins. Two who took part in one event need not have met: the hosts of a tour sat in different capitals,
// and a week of the General Assembly is no meeting.
import type { GraphEvent, Participant, RecordId } from "#domain/records/record-types.ts";

/**
 * joins: they were in touch. room: a sitting of many put them in one room, and no more. nobody: the event joins none
 * of those who took part.
 */
export type JoinKind = "joins" | "room" | "nobody";

export interface Joins {
  kind: JoinKind;
  /** Unordered pairs of ids, each once, those of one room too; none where `kind` is "nobody". */
  pairs: readonly (readonly [RecordId, RecordId])[];
}

/** What has to be known of an actor: the state it belongs to, and the side that it sits with. */
export interface Belonging {
  /** Itself for a state; null where none is known. */
  stateOf: (actor: RecordId) => RecordId | null;
  /** null = none; forums have none here, since nobody is on the side of a forum. */
  sideOf: (actor: RecordId) => string | null;
}

/** What joins two and what does not, as people read it. */
export const JOIN_WORDS =
  "A step is a contact in which the two met. Not a step: a vote; to be absent, to abstain, to vote or to be only the " +
  "subject; to be two hosts of one visit or tour, or two of one delegation; to be only in the same room, at a " +
  "conference or summit of three or more sides and more than four states.";

/** Roles in which nobody is in touch; to vote is one more. */
const OUT_OF_TOUCH = new Set(["absent", "abstained", "subject"]);
const HOSTS = new Set(["host", "chair"]);
/** Journeys join who came with who received. */
const JOURNEYS = new Set(["visit", "envoy"]);
const TRAVELLERS = new Set(["visitor", "envoy"]);
const SITTINGS = new Set(["conference", "summit"]);
/** A conference or a summit of at least so many sides and more than so many states is a sitting. */
const SITTING_SIDES = 3;
const MOST_STATES_AT_A_TABLE = 4;

const NOBODY: Joins = { kind: "nobody", pairs: [] };

/**
 * Whom an event joins: of a visit or an envoy's tour whoever came with each host, never two hosts and never two of one
 * delegation; nobody by a vote, by what frames other contacts, by context, or by what was called off; else everybody
 * with everybody, which of a sitting of many says only that they were in one room. Who was absent, voted or was only
 * spoken of was not in touch.
 */
export function joinsOf(event: GraphEvent, belonging: Belonging): Joins {
  if (
    event.context === true ||
    event.frames === true ||
    event.status === "cancelled" ||
    event.type === "vote"
  )
    return NOBODY;
  const there = event.participants.filter(isInTouch);
  const ids = [...new Set(there.map(({ actor }) => actor))];
  const pairs = JOURNEYS.has(event.type) ? journeyPairs(there, ids, belonging) : allPairs(ids);
  if (pairs.length === 0) return NOBODY;
  return { kind: isSitting(event, belonging) ? "room" : "joins", pairs };
}

function isInTouch({ role }: Participant): boolean {
  return !OUT_OF_TOUCH.has(role) && !role.startsWith("voted-");
}

/** Whether an event is a sitting of many: three or more sides and more than four states at one conference or summit. */
export function isSitting(event: GraphEvent, { sideOf, stateOf }: Belonging): boolean {
  if (!SITTINGS.has(event.type)) return false;
  const sides = new Set<string>();
  const states = new Set<RecordId>();
  for (const { actor } of event.participants.filter(isInTouch)) {
    const state = stateOf(actor);
    const side = sideOf(actor) ?? state;
    if (side !== null) sides.add(side);
    if (state !== null) states.add(state);
  }
  return sides.size >= SITTING_SIDES && states.size > MOST_STATES_AT_A_TABLE;
}

/**
 * Somebody who is there as a host alone receives; so does who is there in another role with a host's delegation and
 * with no traveller's.
 */
function journeyPairs(
  there: readonly Participant[],
  ids: readonly RecordId[],
  { sideOf, stateOf }: Belonging,
): Joins["pairs"] {
  const rolesOf = (id: RecordId): readonly string[] =>
    there.flatMap(({ actor, role }) => (actor === id ? [role] : []));
  const hosts = ids.filter((id) => rolesOf(id).every((role) => HOSTS.has(role)));
  const travellers = ids.filter((id) => rolesOf(id).some((role) => TRAVELLERS.has(role)));
  const delegations = new Map(
    ids.map((id) => {
      const sender = there.find(({ actor }) => actor === id)?.onBehalfOf ?? id;
      return [id, stateOf(sender) ?? sideOf(sender) ?? sender];
    }),
  );
  const isWithAny = (id: RecordId, others: readonly RecordId[]): boolean =>
    others.some((other) => delegations.get(other) === delegations.get(id));
  const receiving = new Set(
    ids.filter(
      (id) =>
        hosts.includes(id) ||
        (!travellers.includes(id) && isWithAny(id, hosts) && !isWithAny(id, travellers)),
    ),
  );
  return allPairs(ids).filter(([a, b]) => {
    if (receiving.has(a) !== receiving.has(b)) return true;
    return !receiving.has(a) && delegations.get(a) !== delegations.get(b);
  });
}

function allPairs(ids: readonly RecordId[]): (readonly [RecordId, RecordId])[] {
  const pairs: (readonly [RecordId, RecordId])[] = [];
  for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) pairs.push([a, b]);
  return pairs;
}
