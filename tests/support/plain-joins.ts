// Whom an event joins, read rule by rule for every two who take part: the oracle of pairs and ties.
import type { GraphEvent, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { plainlyCounts } from "./plain-counts.ts";

/**
 * Whether two were in touch at an event. For graphs without sides, conferences of more than four states being left to
 * `isSitting`.
 */
export function plainlyMet(graph: ReadoutGraph, event: GraphEvent, a: RecordId, b: RecordId): boolean {
  if (a === b || !plainlyCounts(event) || event.type === "vote") return false;
  const here = event.participants.filter(({ role }) => !/^(absent|abstained|subject|voted-.*)$/u.test(role));
  const ids = [...new Set(here.map(({ actor }) => actor))];
  if (!ids.includes(a) || !ids.includes(b)) return false;
  if (event.type !== "visit" && event.type !== "envoy") return true;
  const rolesOf = (id: string) => here.filter(({ actor }) => actor === id).map(({ role }) => role);
  const stateOf = (id: string) => graph.actors.find((one) => one.id === id)?.state ?? id;
  const senderOf = (id: string) => stateOf(here.find(({ actor }) => actor === id)?.onBehalfOf ?? id);
  const hosts = ids.filter((id) => rolesOf(id).every((role) => role === "host" || role === "chair"));
  const visitors = ids.filter((id) => rolesOf(id).some((role) => role === "visitor" || role === "envoy"));
  const receives = (id: string): boolean => {
    if (hosts.includes(id)) return true;
    if (visitors.includes(id)) return false;
    const isOf = (other: string) => senderOf(other) === senderOf(id);
    return hosts.some(isOf) && !visitors.some(isOf);
  };
  if (receives(a) && receives(b)) return false;
  return receives(a) || receives(b) || senderOf(a) !== senderOf(b);
}

/** More than four states at a conference or summit: of graphs whose sides are states, a sitting. */
export function isPlainSitting(graph: ReadoutGraph, event: GraphEvent): boolean {
  const stateOf = (id: string): string | undefined => {
    const actor = graph.actors.find((one) => one.id === id);
    return actor?.kind === "state" ? id : actor?.state;
  };
  const states = new Set(
    event.participants
      .filter(({ role }) => !/^(absent|abstained|subject|voted-.*)$/u.test(role))
      .flatMap(({ actor }) => stateOf(actor) ?? []),
  );
  return (event.type === "conference" || event.type === "summit") && states.size > 4;
}
