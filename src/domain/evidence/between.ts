// What is between several who are chosen: the one answer for details, tables, counts, footnotes and pictures.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan, statementSpan, type RowSpan } from "#domain/dataset/row-span.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { partyOf, type Party } from "./party-of.ts";
import { parseTieId } from "#domain/ref/ref.ts";

/** Somebody in a record, with whom it acts for. */
export interface Acting {
  actor: RecordId;
  onBehalfOf?: RecordId | undefined;
}

/** Several who are chosen, told apart: nobody is on two of them. */
export interface Parties {
  list: readonly Party[];
  /** Place in `list` of whom somebody is there for on these days (null = undated); -1 = for none of them. */
  homeOf: (one: Acting, span: RowSpan | null) => number;
}

/** The actors, sides and offices among chosen ids, in their order, each once; a tie is its two actors. */
export function chosenParties(dataset: Dataset, selection: readonly string[]): Parties {
  // A stranger's id may itself look like a tie.
  const ids = new Set(
    selection.flatMap((id) => (dataset.actorRow.has(id) ? [id] : (parseTieId(id) ?? [id]))),
  );
  return partiesOf(
    dataset,
    [...ids].flatMap((id) => partyOf(dataset, id) ?? []),
  );
}

/**
 * Who is there for whom: somebody who belongs to several of them is there for the one with the fewest (a minister who
 * is chosen beside his state is himself), and who belongs to none is there for whom it acts for.
 */
export function partiesOf(dataset: Dataset, list: readonly Party[]): Parties {
  const smallestFirst = [...list.keys()].toSorted(
    (a, b) => (list[a]?.members.size ?? 0) - (list[b]?.members.size ?? 0) || a - b,
  );
  const homeOfRow = (row: number | undefined, span: RowSpan | null): number => {
    if (row === undefined) return -1;
    return smallestFirst.find((at) => list[at]?.isThere(row, span) === true) ?? -1;
  };
  return {
    list,
    homeOf({ actor, onBehalfOf }, span) {
      const home = homeOfRow(dataset.actorRow.get(actor), span);
      return home >= 0 || onBehalfOf === undefined ? home : homeOfRow(dataset.actorRow.get(onBehalfOf), span);
    },
  };
}

/**
 * The pairs of parties (places a < b) that an event joins or puts in one room, each once. A contact that counts joins
 * as the relations say (visitor and host, nobody by a vote); what never counts (cancelled, context) has whoever
 * is named in it.
 */
export function partiesJoined(
  dataset: Dataset,
  parties: Parties,
  event: number,
): readonly (readonly [number, number])[] {
  const span = eventSpan(dataset, event);
  const homes = new Map<number, number>();
  for (const part of dataset.events[event]?.participants ?? []) {
    const home = parties.homeOf(part, span);
    const row = dataset.actorRow.get(part.actor);
    if (home >= 0 && row !== undefined) homes.set(row, home);
  }
  if (new Set(homes.values()).size < 2) return [];
  const found = new Map<string, readonly [number, number]>();
  const add = (a: number | undefined, b: number | undefined): void => {
    if (a === undefined || b === undefined || a === b) return;
    const pair = [Math.min(a, b), Math.max(a, b)] as const;
    found.set(pair.join(" "), pair);
  };
  if (dataset.columns.eventCountable[event] === 1) {
    const joined = rowsOf(relationsOf(dataset).joins, event);
    for (let at = 0; at + 1 < joined.length; at += 2)
      add(homes.get(joined[at] ?? -1), homes.get(joined[at + 1] ?? -1));
  } else {
    const there = [...homes.values()];
    for (const a of there) for (const b of there) add(a, b);
  }
  return [...found.values()];
}

/** Whether a party takes part in an event (row), by itself or by what it stands for. */
export function isPartyIn(dataset: Dataset, party: Party, event: number): boolean {
  const span = eventSpan(dataset, event);
  const isIn = (id: RecordId | undefined): boolean => {
    const row = id === undefined ? undefined : dataset.actorRow.get(id);
    return row !== undefined && party.isThere(row, span);
  };
  const parts = dataset.events[event]?.participants ?? [];
  return parts.some(({ actor, onBehalfOf }) => isIn(actor) || isIn(onBehalfOf));
}

/** Rows of events and statements that a choice is about, ascending. */
export interface ChosenRows {
  events: readonly number[];
  statements: readonly number[];
}

/**
 * What is between the parties: the events that join at least two of them, and the statements made at these, or by one
 * to or about another. Two parties mean what joins them.
 */
export function rowsBetween(dataset: Dataset, parties: Parties): ChosenRows {
  const events = [...dataset.events.keys()].filter((row) => partiesJoined(dataset, parties, row).length > 0);
  const joined = new Set(events);
  const statements = [...dataset.statements.keys()].filter(
    (row) => joined.has(dataset.columns.statementEvent[row] ?? -1) || isAcross(dataset, parties, row),
  );
  return { events, statements };
}

/**
 * The rows of a selection that is looked at for what is between: two parties, or more of them where `isBetween`. null =
 * it is one, or something else is among it, or everything of each is wanted.
 */
export function selectedBetween(
  dataset: Dataset,
  selection: readonly string[],
  isBetween: boolean,
): ChosenRows | null {
  const parties = chosenParties(dataset, selection);
  const count = parties.list.length;
  if (count < 2 || (count > 2 && !isBetween)) return null;
  const ids = new Set(parties.list.map(({ id }) => id));
  const isParty = (id: string): boolean =>
    ids.has(id) || parseTieId(id)?.every((end) => ids.has(end)) === true;
  return selection.every(isParty) ? rowsBetween(dataset, parties) : null;
}

/** Whether one of the parties speaks (row of a statement) to or about another. */
function isAcross(dataset: Dataset, parties: Parties, row: number): boolean {
  const statement = dataset.statements[row];
  if (statement === undefined) return false;
  const span = statementSpan(dataset, row);
  const { onBehalfOf } = statement;
  const speakers = new Set(statement.speakers.map((actor) => parties.homeOf({ actor, onBehalfOf }, span)));
  speakers.delete(-1);
  if (speakers.size === 0) return false;
  const addressed = [...(statement.to ?? []), ...(statement.about ?? [])];
  return addressed.some((actor) => {
    const home = parties.homeOf({ actor }, span);
    return home >= 0 && [...speakers].some((speaker) => speaker !== home);
  });
}
