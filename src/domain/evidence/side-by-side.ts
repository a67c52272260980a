// Two actors compared: not what joins them, but with whom each was in contact, how often, and how.
import { contactAxis } from "#domain/dataset/contact-axis.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan } from "#domain/dataset/row-span.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { possiblyIn } from "#domain/time/certainty.ts";
import { isPartyIn } from "./between.ts";
import { CHANNELS, channelOf, type Channel } from "./contact-channel.ts";
import { counterpartsOf, type Counterpart, type SideCounterpart } from "./counterparts-of.ts";
import { partyOf, type Party } from "./party-of.ts";
import { seatHistory } from "./seat-history.ts";

/** One of the two. */
export interface Compared {
  id: RecordId;
  name: string;
  /** Rows of the events that count for it: while it held the office, where an office is compared. */
  events: readonly number[];
  /** How many of these possibly lie in the days that it is looked at. */
  inDays: number;
  /** Days that it is looked at: of the office within the dates, else the dates. At least 1 where there are events. */
  days: number;
}

/** Somebody met by either, with the contacts of each (rows). */
export interface ComparedRow {
  /** Row in Dataset.actors. */
  actor: number;
  a: readonly number[];
  b: readonly number[];
}

/** A side met by either, with the contacts of each (rows). */
export interface ComparedSide {
  /** Place in the sides of the relations. */
  side: number;
  a: readonly number[];
  b: readonly number[];
}

export interface SideBySide {
  /** The office that both held, in which they are compared; null = none. */
  seat: string | null;
  a: Compared;
  b: Compared;
  /** Every kind of contact that either had. */
  kinds: readonly { channel: Channel; a: readonly number[]; b: readonly number[] }[];
  /** The sides that either met, the most contacts first. */
  sides: readonly ComparedSide[];
  /** Who was met by both, and by only one; the most contacts first. Nobody who for both only stands for others. */
  shared: readonly ComparedRow[];
  onlyA: readonly ComparedRow[];
  onlyB: readonly ComparedRow[];
}

/** What is compared: events that count (1 by row), in these dates (null = all that have contacts). */
export interface ComparedScope {
  events: Uint8Array;
  window: DayWindow | null;
}

/** The offices that both of two actors held, in the order in which the first held them. */
export function sharedSeats(dataset: Dataset, [a, b]: readonly [RecordId, RecordId]): readonly string[] {
  const seatsOf = (id: RecordId): readonly string[] =>
    (dataset.actors[dataset.actorRow.get(id) ?? -1]?.offices ?? []).map(({ seat }) => seat);
  const others = new Set(seatsOf(b));
  return [...new Set(seatsOf(a))].filter((seat) => others.has(seat));
}

/** Whether two can be compared: two people, two states, two holders of one office. */
export function areComparable(dataset: Dataset, [a, b]: readonly [RecordId, RecordId]): boolean {
  const kindOf = (id: RecordId): string | undefined => dataset.actors[dataset.actorRow.get(id) ?? -1]?.kind;
  const kind = kindOf(a);
  return a !== b && kind === kindOf(b) && (kind === "person" || kind === "state");
}

/**
 * Two people or two states side by side; holders of one office as holders of it, each by the months that it was held
 * in these dates. null = the two cannot be compared.
 */
export function sideBySide(
  dataset: Dataset,
  ids: readonly [RecordId, RecordId],
  scope: ComparedScope,
): SideBySide | null {
  const [one, other] = [partyOf(dataset, ids[0]), partyOf(dataset, ids[1])];
  if (one === null || other === null || !areComparable(dataset, ids)) return null;
  const seat = sharedSeats(dataset, ids)[0] ?? null;
  const a = comparedOf(dataset, one, { ...scope, seat });
  const b = comparedOf(dataset, other, { ...scope, seat });
  const ofA = counterpartsOf(dataset, one, a.events);
  const ofB = counterpartsOf(dataset, other, b.events);
  // Who was there for either has a row, with all that both had of it: a state that one met as such, the other's
  // meetings with its ministers too.
  const there = new Set(
    [...ofA.sides, ...ofB.sides].flatMap(({ actors }) => actors.map(({ actor }) => actor)),
  );
  const isThere = ({ actor }: Counterpart): boolean => there.has(actor);
  const rows = metByEither(ofA.actors.filter(isThere), ofB.actors.filter(isThere));
  return {
    seat,
    a,
    b,
    kinds: kindsOf(dataset, a, b),
    sides: sidesMet(ofA.sides, ofB.sides),
    shared: rows.filter((row) => row.a.length > 0 && row.b.length > 0),
    onlyA: rows.filter((row) => row.b.length === 0),
    onlyB: rows.filter((row) => row.a.length === 0),
  };
}

function comparedOf(
  dataset: Dataset,
  party: Party,
  scope: ComparedScope & { seat: string | null },
): Compared {
  const terms = scope.seat === null ? null : termsOf(dataset, party.id, scope.seat);
  const events = [...dataset.events.keys()].filter((row) => {
    if (scope.events[row] !== 1 || !isPartyIn(dataset, party, row)) return false;
    if (terms === null) return true;
    const span = eventSpan(dataset, row);
    return span !== null && terms.some((term) => possiblyIn(span, term));
  });
  const dates = scope.window ?? contactAxis(dataset).axis;
  const inDays = events.filter((row) => {
    const span = eventSpan(dataset, row);
    return span !== null && possiblyIn(span, dates);
  }).length;
  return { id: party.id, name: party.name, events, inDays, days: daysIn(dates, terms ?? [dates], inDays) };
}

/** The stretches in which an actor possibly held an office. */
function termsOf(dataset: Dataset, id: RecordId, seat: string): readonly DayWindow[] {
  return (seatHistory(dataset, seat)?.terms ?? []).flatMap(({ actor, start, end }) =>
    actor === id ? [{ from: start?.from ?? EARLIEST_DAY, to: end?.to ?? LATEST_DAY }] : [],
  );
}

/** Days of the stretches within the dates; they are taken not to overlap. */
function daysIn(dates: DayWindow, stretches: readonly DayWindow[], events: number): number {
  let days = 0;
  for (const { from, to } of stretches)
    days += Math.max(0, Math.min(to, dates.to) - Math.max(from, dates.from) + 1);
  return events > 0 ? Math.max(1, days) : days;
}

function metByEither(ofA: readonly Counterpart[], ofB: readonly Counterpart[]): readonly ComparedRow[] {
  const rows = new Map<number, ComparedRow>();
  for (const { actor, events } of ofA) rows.set(actor, { actor, a: events, b: [] });
  for (const { actor, events } of ofB) rows.set(actor, { actor, a: rows.get(actor)?.a ?? [], b: events });
  const sum = (row: ComparedRow): number => row.a.length + row.b.length;
  return [...rows.values()].toSorted((a, b) => sum(b) - sum(a) || a.actor - b.actor);
}

function sidesMet(ofA: readonly SideCounterpart[], ofB: readonly SideCounterpart[]): readonly ComparedSide[] {
  const sides = new Map<number, ComparedSide>();
  for (const { side, events } of ofA) sides.set(side, { side, a: events, b: [] });
  for (const { side, events } of ofB) sides.set(side, { side, a: sides.get(side)?.a ?? [], b: events });
  const sum = ({ a, b }: ComparedSide): number => a.length + b.length;
  return [...sides.values()]
    .filter(({ side }) => side >= 0)
    .toSorted((a, b) => sum(b) - sum(a) || a.side - b.side);
}

function kindsOf(dataset: Dataset, a: Compared, b: Compared): SideBySide["kinds"] {
  const ofKind = (events: readonly number[], channel: Channel): readonly number[] =>
    events.filter((row) => {
      const event = dataset.events[row];
      return event !== undefined && channelOf(event) === channel;
    });
  return [...CHANNELS.keys()].flatMap((channel) => {
    const kind = { channel, a: ofKind(a.events, channel), b: ofKind(b.events, channel) };
    return kind.a.length + kind.b.length === 0 ? [] : [kind];
  });
}
