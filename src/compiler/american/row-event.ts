import type { Citation, GraphEvent, Participant } from "#domain/records/record-types.ts";
import type { RemarksRead } from "./read-remarks.ts";

/** What a row is: its partner is named, a forum, or people without names; or it names no meeting. */
export type RowKind = "named" | "sittings" | "unnamed" | "journeys";

/** A row of either list. Days are ISO 8601, `from` not after `to`. */
export interface Row {
  id: string;
  from: string;
  to: string;
  remarks: string;
  read: RemarksRead;
  traveller: { id: string; shortName: string };
  /** Ids of those who were met by name. */
  hosts: readonly string[];
  place: { name: string };
  /** The state that stands for people who are not named. */
  state: string;
  source: string;
}

const SITTING_WORD = /\bsummit\b/iu;

/** The event of a row. A meeting was on some day of the stay; a sitting and a journey lasted from day to day. */
export function eventOf(row: Row): { event: GraphEvent; kind: RowKind } {
  const { read, hosts, place, traveller, from, to } = row;
  const forums = read.forums.map((id) => `forum-${id}`);
  const citations: readonly Citation[] = [{ source: row.source }];
  const base = {
    id: row.id,
    title: `${traveller.shortName} in ${place.name}`,
    status: "held",
    format: "in-person",
    place,
    summary: row.remarks === "" ? "The list gives no remarks." : row.remarks,
    citations,
  } as const;
  const stay = from === to ? from : `${from}/${to}`;
  const someDay = from === to ? from : `[${from}..${to}]`;
  const visitor: Participant = { actor: traveller.id, role: "visitor" };
  const hosted = (who: readonly Participant[]): GraphEvent => ({
    ...base,
    type: "visit",
    date: someDay,
    participants: [visitor, ...who],
  });
  if (hosts.length > 0) {
    const met = [...hosts, ...forums].filter((id) => id !== traveller.id);
    return { kind: "named", event: hosted(met.map((actor) => ({ actor, role: "host" }))) };
  }
  if (forums.length > 0) {
    const type = SITTING_WORD.test(row.remarks) ? "summit" : "conference";
    const participants = [traveller.id, ...forums].map((actor) => ({ actor, role: "participant" }));
    return { kind: "sittings", event: { ...base, type, date: stay, participants } };
  }
  if (read.unnamed) {
    const note = "The list does not name whom the traveller met.";
    return { kind: "unnamed", event: hosted([{ actor: row.state, role: "host", note }]) };
  }
  return {
    kind: "journeys",
    event: { ...base, type: "visit", date: stay, frames: true, participants: [visitor] },
  };
}
