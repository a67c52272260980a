// Whom an event joins. Two who took part in one event need not have met: the hosts of a tour sat in different capitals,
// and a week of the General Assembly is no meeting.
import type { GraphEvent, RecordId } from "#domain/records/record-types.ts";

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

/** Journeys join who came with who received. */
const JOURNEYS = new Set(["visit", "envoy"]);
const TRAVELLERS = new Set(["visitor", "envoy"]);
const SITTINGS = new Set(["conference", "summit"]);
/** A conference or a summit of at least so many sides and more than so many states is a sitting. */
const SITTING_SIDES = 3;
const MOST_STATES_AT_A_TABLE = 4;

const NOBODY: Joins = { kind: "nobody", pairs: [] };

/**
 * Whom an event joins: of a visit or an envoy's tour the traveller with each host, never two hosts; nobody by a vote,
 * by what frames other contacts, by context, or by what was called off; else everybody with everybody, which of a
 * sitting of many says only that they were in one room.
 */
export function joinsOf(event: GraphEvent, belonging: Belonging): Joins {
  if (
    event.context === true ||
    event.frames === true ||
    event.status === "cancelled" ||
    event.type === "vote"
  )
    return NOBODY;
  const ids = [...new Set(event.participants.map(({ actor }) => actor))];
  if (JOURNEYS.has(event.type)) return journeyJoins(event, ids, belonging);
  return { kind: isSitting(event, belonging) ? "room" : "joins", pairs: allPairs(ids) };
}

/** Whether an event is a sitting of many: three or more sides and more than four states at one conference or summit. */
export function isSitting(event: GraphEvent, { sideOf, stateOf }: Belonging): boolean {
  if (!SITTINGS.has(event.type)) return false;
  const sides = new Set<string>();
  const states = new Set<RecordId>();
  for (const { actor } of event.participants) {
    const state = stateOf(actor);
    const side = sideOf(actor) ?? state;
    if (side !== null) sides.add(side);
    if (state !== null) states.add(state);
  }
  return sides.size >= SITTING_SIDES && states.size > MOST_STATES_AT_A_TABLE;
}

function journeyJoins(event: GraphEvent, ids: readonly RecordId[], { sideOf, stateOf }: Belonging): Joins {
  const travellers = new Set(
    event.participants.filter(({ role }) => TRAVELLERS.has(role)).map(({ actor }) => actor),
  );
  const side = (actor: RecordId): string => stateOf(actor) ?? sideOf(actor) ?? actor;
  // Nobody is marked as the traveller: people of different sides met, those of one side came together.
  const met =
    travellers.size === 0
      ? (a: RecordId, b: RecordId) => side(a) !== side(b)
      : (a: RecordId, b: RecordId) => travellers.has(a) !== travellers.has(b);
  return { kind: "joins", pairs: allPairs(ids).filter(([a, b]) => met(a, b)) };
}

function allPairs(ids: readonly RecordId[]): (readonly [RecordId, RecordId])[] {
  const pairs: (readonly [RecordId, RecordId])[] = [];
  for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) pairs.push([a, b]);
  return pairs;
}
