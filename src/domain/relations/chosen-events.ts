// What a choice means in events. One chosen actor means everything that it is in, by itself and by what it stands for;
// two mean what joins them; three or more what joins any two of them, or everything of each.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { chosenParties, partiesJoined } from "#domain/evidence/between.ts";
import { linkedToSeat } from "#domain/evidence/linked-to-seat.ts";
import { parseSeatId, parseSideId, parseTieId } from "#domain/ref/ref.ts";
import { seatHistory, termsAt } from "#domain/evidence/seat-history.ts";
import { eventSpan } from "#domain/dataset/row-span.ts";
import { relationsOf } from "./relations.ts";

/** One chosen party: an actor, a side, or an office with its holder of the day. */
export interface Party {
  id: string;
  /** Rows of countable events that it is in, ascending. */
  events: readonly number[];
  /** Whether an actor of an event is of this party. */
  has: (actor: number, event: number) => boolean;
}

/** What of a selection has parties, and what is chosen for itself. */
export interface Choice {
  parties: readonly Party[];
  /** Ties among the chosen: what joins the two, whatever else is chosen. */
  ties: readonly (readonly [Party, Party])[];
  /** Rows of events chosen themselves, or by a statement made at them. */
  events: readonly number[];
}

/** Reads a selection; what is unknown, and sources, mean no event. */
export function choiceOf(dataset: Dataset, selection: readonly string[]): Choice {
  const parties: Party[] = [];
  const ties: (readonly [Party, Party])[] = [];
  const events = new Set<number>();
  for (const id of selection) {
    const pair = parseTieId(id)?.map((end) => partyOf(dataset, end));
    const [one, other] = pair ?? [];
    const party = partyOf(dataset, id);
    if (one != null && other != null) ties.push([one, other]);
    else if (party !== null) parties.push(party);
    else {
      const event = eventRowOf(dataset, id);
      if (event >= 0) events.add(event);
    }
  }
  return { parties, ties, events: ascending(events) };
}

/** Rows of the countable events that a choice means, ascending. `between` matters from three parties on. */
export function chosenEvents(dataset: Dataset, choice: Choice, between: boolean): readonly number[] {
  const { parties, ties, events } = choice;
  const rows = new Set(events);
  const add = (found: readonly number[]): void => {
    for (const row of found) rows.add(row);
  };
  for (const tie of ties) add(eventsJoining(dataset, tie));
  if (parties.length === 1 || !between) for (const party of parties) add(party.events);
  else if (parties.length > 1) add(eventsJoining(dataset, parties));
  return ascending(rows);
}

/** Rows of the events that join at least two of the parties, or put them in one room. */
export function eventsJoining(dataset: Dataset, parties: readonly Party[]): readonly number[] {
  const shared = new Map<number, number>();
  for (const { events } of parties)
    for (const event of events) shared.set(event, (shared.get(event) ?? 0) + 1);
  const told = chosenParties(
    dataset,
    parties.map(({ id }) => id),
  );
  const rows = new Set<number>();
  for (const [event, count] of shared) {
    if (count >= 2 && partiesJoined(dataset, told, event).length > 0) rows.add(event);
  }
  return ascending(rows);
}

/** The party of an actor, a side (`side:…`) or an office (`seat:…`); null for any other id. */
export function partyOf(dataset: Dataset, id: string): Party | null {
  const side = parseSideId(id);
  if (side !== null) return sideParty(dataset, id, side);
  const seat = parseSeatId(id);
  if (seat !== null) return seatParty(dataset, id, seat);
  const row = dataset.actorRow.get(id);
  if (row === undefined) return null;
  const relations = relationsOf(dataset);
  const { own, standsFor } = relations.eventsOf(row);
  const members = new Set([row, ...rowsOf(relations.standsFor, row)]);
  return {
    id,
    events: ascending(new Set([...own, ...standsFor])),
    has: (actor, event) =>
      members.has(actor) ||
      (dataset.events[event]?.participants.some(
        (part) => part.onBehalfOf === id && dataset.actorRow.get(part.actor) === actor,
      ) ??
        false),
  };
}

function sideParty(dataset: Dataset, id: string, side: string): Party | null {
  const relations = relationsOf(dataset);
  const place = relations.sides.list.findIndex((one) => one.id === side);
  if (place < 0) return null;
  return {
    id,
    events: relations.eventsOfSide(place),
    has: (actor) => relations.sideOfActor(actor) === place,
  };
}

function seatParty(dataset: Dataset, id: string, seat: string): Party | null {
  const history = seatHistory(dataset, seat);
  if (history === null) return null;
  const { eventCountable } = dataset.columns;
  const events = linkedToSeat(dataset, seat).events.flatMap(({ row }) =>
    eventCountable[row] === 1 ? [row] : [],
  );
  return {
    id,
    events: ascending(new Set(events)),
    has(actor, event) {
      const days = eventSpan(dataset, event);
      const name = dataset.actors[actor]?.id;
      return days !== null && termsAt(history, days).some((term) => term.actor === name);
    },
  };
}

function eventRowOf(dataset: Dataset, id: string): number {
  const row = dataset.eventRow.get(id);
  if (row !== undefined) return row;
  const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
  return dataset.eventRow.get(statement?.event ?? "") ?? -1;
}

function ascending(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}
