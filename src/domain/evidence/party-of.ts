import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RowSpan } from "#domain/dataset/row-span.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { parseSeatId, parseSideId } from "#domain/ref/ref.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { possiblyIn } from "#domain/time/certainty.ts";
import { seatHistory } from "./seat-history.ts";
import type { SeatTerm } from "./seat-term.ts";

/** Whoever is chosen as one. */
export interface Party {
  /** An actor's id, `side:id` or `seat:id`. */
  id: string;
  name: string;
  /** Rows of the actors that it is or stands for; of an office, everybody who held it. */
  members: ReadonlySet<number>;
  /** Rows of the actors that are itself, and not only stood for: the actor; of an office its holders; of a side none. */
  own: ReadonlySet<number>;
  /** Whether a member is there for it on these days (null = undated): an office has its holder of the day. */
  isThere: (actor: number, span: RowSpan | null) => boolean;
}

/**
 * What an id of the selection means: an actor with those it stands for, a side with everybody who sits with it, an
 * office with whoever possibly held it on the day. null = it means none of these (an event, a tie, an unknown id).
 */
export function partyOf(dataset: Dataset, id: string): Party | null {
  const seat = parseSeatId(id);
  if (seat !== null) return seatParty(dataset, id, seat);
  const side = parseSideId(id);
  if (side !== null) return sideParty(dataset, id, side);
  const row = dataset.actorRow.get(id);
  const actor = row === undefined ? undefined : dataset.actors[row];
  if (row === undefined || actor === undefined) return null;
  const members = new Set([row, ...rowsOf(relationsOf(dataset).standsFor, row)]);
  return { id, name: actor.name, members, own: new Set([row]), isThere: (one) => members.has(one) };
}

function sideParty(dataset: Dataset, id: string, side: string): Party | null {
  const { sides } = relationsOf(dataset);
  const place = sides.list.findIndex((one) => one.id === side);
  const found = sides.list[place];
  if (found === undefined) return null;
  const members = new Set([...dataset.actors.keys()].filter((row) => sides.ofActor[row] === place));
  return { id, name: found.label, members, own: new Set(), isThere: (one) => members.has(one) };
}

function seatParty(dataset: Dataset, id: string, seat: string): Party | null {
  const history = seatHistory(dataset, seat);
  if (history === null) return null;
  const terms = new Map<number, readonly SeatTerm[]>();
  for (const term of history.terms) {
    const row = dataset.actorRow.get(term.actor);
    if (row !== undefined) terms.set(row, [...(terms.get(row) ?? []), term]);
  }
  const members = new Set(terms.keys());
  const isThere = (actor: number, span: RowSpan | null): boolean =>
    // Of what is undated nobody can say who held the office then.
    span !== null &&
    terms
      .get(actor)
      ?.some((term) =>
        possiblyIn(span, { from: term.start?.from ?? EARLIEST_DAY, to: term.end?.to ?? LATEST_DAY }),
      ) === true;
  return { id, name: history.label, members, own: members, isThere };
}
