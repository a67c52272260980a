// Two actors, and everything between them: who met, who hosted, who asked, and how long it was quiet.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { GraphEvent, Participant, RecordId, Statement } from "#domain/records/record-types.ts";
import type { DaysBetween } from "#domain/time/days-between.ts";
import { eventSpan, statementSpan } from "#domain/dataset/row-span.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { partiesJoined } from "./between.ts";
import { contactGaps, longestGap, type ContactGap } from "./contact-gaps.ts";
import { CHANNELS, channelOf, type Channel } from "./contact-channel.ts";
import { independentSources } from "./independent-sources.ts";
import { pairSides, type PairSides } from "./pair-sides.ts";

/** a, b: the two actors in the order given; both: each of them; other: somebody else; null = not said. */
export type PairParty = "a" | "b" | "both" | "other" | null;

export interface PairContact {
  /** Row in Dataset.events. */
  row: number;
  channel: Channel;
  /** The actors that took part for each side: for a state also its people, ministries and embassies. */
  a: readonly RecordId[];
  b: readonly RecordId[];
  /** A sitting of many: the two were in one room, and no more is known. */
  inRoom: boolean;
  /** Nobody else took part. */
  isBilateral: boolean;
  /** Whose guest the other was: role host or chair. */
  hostedBy: PairParty;
  /** Who asked for the contact: role caller or requested-by. */
  askedBy: PairParty;
  /** Those that are switched off do not count. */
  independentSources: number;
  /**
   * Days since the contact before, if both are dated; null for the first one. Of a whole and its parts one alone is
   * told: a bilateral visit for the talks during it, a meeting on the margins for its conference.
   */
  gap: DaysBetween | null;
}

export interface PairStatement {
  /** Row in Dataset.statements. */
  row: number;
  /** Which side speaks; "other": a third one, at one of the contacts. */
  by: Exclude<PairParty, null>;
  /** The contact (row of its event) at which it was made; null = at none of them. */
  event: number | null;
  /** Said to the other side, about it, or only at a contact of both. */
  as: "to" | "about" | "at";
}

export interface PairView {
  /** By first day, undated ones last. */
  contacts: readonly PairContact[];
  /** By first day, undated ones last. */
  statements: readonly PairStatement[];
  /** Every channel, those without a contact too. */
  channels: readonly { channel: Channel; label: string; contacts: number; bilateral: number }[];
  /** The gap that surely lasted longest, with the rows of the contacts on both sides of it; null = fewer than two dated. */
  longestGap: ContactGap | null;
}

/**
 * What passed between two actors, sides or offices among what counts now: events that join them or put them in one
 * room. Each stands for its people, bodies or members and for what others did on its behalf; somebody who belongs to
 * both is on the smaller one only.
 * `off`: sources that are switched off, which support nothing.
 */
export function pairView(
  dataset: Dataset,
  ids: readonly [RecordId, RecordId],
  visible: Pick<Visible, "events" | "statements">,
  off: ReadonlySet<RecordId> = NO_SOURCES,
): PairView {
  const sides = pairSides(dataset, ids);
  if (sides === null) return { contacts: [], statements: [], channels: channelsOf([]), longestGap: null };
  const found = dataset.events.flatMap((event, row) =>
    visible.events[row] === 1 ? (contactOf(dataset, sides, { event, row, off }) ?? []) : [],
  );
  const gaps = contactGaps(dataset, found);
  const gapAt = new Map(gaps.map(({ after, gap }) => [after, gap]));
  const contacts = found.map((one): PairContact => Object.assign(one, { gap: gapAt.get(one.row) ?? null }));
  const rows = new Set(contacts.map(({ row }) => row));
  return {
    contacts,
    statements: dataset.statements.flatMap((one, row) =>
      visible.statements[row] === 1 ? (statementOf(dataset, sides, { one, row, rows }) ?? []) : [],
    ),
    channels: channelsOf(contacts),
    longestGap: longestGap(gaps),
  };
}

const NO_SOURCES: ReadonlySet<RecordId> = new Set();

/** What only put the two in one room is counted apart, not under a channel. */
function channelsOf(contacts: readonly PairContact[]): PairView["channels"] {
  return [...CHANNELS].map(([channel, label]) => {
    const here = contacts.filter((contact) => contact.channel === channel && !contact.inRoom);
    return {
      channel,
      label,
      contacts: here.length,
      bilateral: here.filter(({ isBilateral }) => isBilateral).length,
    };
  });
}

function contactOf(
  dataset: Dataset,
  sides: PairSides,
  { event, row, off }: { event: GraphEvent; row: number; off: ReadonlySet<RecordId> },
): PairContact | null {
  if (partiesJoined(dataset, sides.parties, row).length === 0) return null;
  const span = eventSpan(dataset, row);
  const isA = (one: Participant): boolean => sides.isA(one, span);
  const isB = (one: Participant): boolean => sides.isB(one, span);
  const party = (roles: readonly string[]) => partyOf(event.participants, { isA, isB }, roles);
  return {
    row,
    channel: channelOf(event),
    a: actorsOfParts(event.participants.filter(isA)),
    b: actorsOfParts(event.participants.filter(isB)),
    inRoom: relationsOf(dataset).joinKind(row) === "room",
    isBilateral: event.participants.every((one) => isA(one) || isB(one)),
    hostedBy: party(["host", "chair"]),
    askedBy: party(["requested-by", "caller"]),
    independentSources: independentSources(dataset, event.id, { off }),
    gap: null,
  };
}

function actorsOfParts(parts: readonly Participant[]): RecordId[] {
  return [...new Set(parts.map(({ actor }) => actor))];
}

/** The first of the roles that anybody has decides. */
function partyOf(
  parts: readonly Participant[],
  sides: { isA: (one: Participant) => boolean; isB: (one: Participant) => boolean },
  roles: readonly string[],
): PairParty {
  for (const role of roles) {
    const having = parts.filter((one) => one.role === role);
    if (having.length > 0) return oneOf(having.some(sides.isA), having.some(sides.isB));
  }
  return null;
}

function oneOf(isA: boolean, isB: boolean): Exclude<PairParty, null> {
  if (isA) return isB ? "both" : "a";
  return isB ? "b" : "other";
}

function statementOf(
  dataset: Dataset,
  sides: PairSides,
  { one, row, rows }: { one: Statement; row: number; rows: ReadonlySet<number> },
): PairStatement | null {
  const { onBehalfOf } = one;
  const speakers = one.speakers.map((actor) =>
    onBehalfOf === undefined ? { actor } : { actor, onBehalfOf },
  );
  const span = statementSpan(dataset, row);
  const byA = speakers.some((speaker) => sides.isA(speaker, span));
  const byB = speakers.some((speaker) => sides.isB(speaker, span));
  const hits = (ids: readonly RecordId[] | undefined): boolean =>
    ids?.some((actor) => (byA && sides.isB({ actor }, span)) || (byB && sides.isA({ actor }, span))) === true;
  const eventRow = dataset.columns.statementEvent[row] ?? -1;
  const event = rows.has(eventRow) ? eventRow : null;
  const as = hits(one.to) ? "to" : hits(one.about) ? "about" : event === null ? null : "at";
  return as === null ? null : { row, by: oneOf(byA, byB), event, as };
}
