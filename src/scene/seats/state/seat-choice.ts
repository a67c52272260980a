// What is chosen, in contacts and people.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId, parseSideId, parseTieId } from "#domain/ref/ref.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { relationsOf } from "#domain/relations/relations.ts";

export interface SeatChoice {
  /** By event row, 1 = lit; null = nothing is chosen. */
  lit: Uint8Array | null;
  /** The same as rows, ascending. */
  litRows: readonly number[];
  /** Rows of actors chosen themselves, of both ends of chosen ties, and of holders of chosen offices. */
  actors: ReadonlySet<number>;
  /** Actors that the chosen sides, states and groups stand for. */
  members: ReadonlySet<number>;
  /** Rows of events chosen themselves, and ids of chosen sides. */
  events: ReadonlySet<number>;
  sides: ReadonlySet<string>;
  /** Event row -> its place in a path, from 1. */
  hops: ReadonlyMap<number, number>;
}

export const NOTHING_CHOSEN: SeatChoice = {
  lit: null,
  litRows: [],
  actors: new Set(),
  members: new Set(),
  events: new Set(),
  sides: new Set(),
  hops: new Map(),
};

/** Reads a selection and a path; a path is lit instead of all that its ends have. */
export function seatChoice(
  dataset: Dataset,
  selection: readonly string[],
  { between, path }: { between: boolean; path: readonly RecordId[] | null },
): SeatChoice {
  const choice = choiceOf(dataset, selection);
  const hops = new Map((path ?? []).map((id, at) => [dataset.eventRow.get(id) ?? -1, at + 1]));
  hops.delete(-1);
  const isNothing = choice.parties.length === 0 && choice.ties.length === 0 && choice.events.length === 0;
  if (isNothing && hops.size === 0) return NOTHING_CHOSEN;
  const lit = new Uint8Array(dataset.events.length);
  const litRows =
    hops.size > 0 ? [...hops.keys()].toSorted((a, b) => a - b) : chosenEvents(dataset, choice, between);
  for (const event of litRows) lit[event] = 1;
  const sides = new Set(selection.flatMap((id) => parseSideId(id) ?? []));
  const actors = new Set(selection.flatMap((id) => actorsOf(dataset, id)));
  return {
    lit,
    litRows,
    actors,
    members: membersOf(dataset, actors, sides),
    events: new Set(choice.events),
    sides,
    hops,
  };
}

function actorsOf(dataset: Dataset, id: string): readonly number[] {
  const row = dataset.actorRow.get(id);
  if (row !== undefined) return [row];
  const ends = parseTieId(id);
  if (ends !== null) return ends.flatMap((end) => dataset.actorRow.get(end) ?? []);
  const seat = parseSeatId(id);
  if (seat === null) return [];
  return (seatHistory(dataset, seat)?.terms ?? []).flatMap(({ actor }) => dataset.actorRow.get(actor) ?? []);
}

function membersOf(
  dataset: Dataset,
  actors: ReadonlySet<number>,
  sides: ReadonlySet<string>,
): ReadonlySet<number> {
  const relations = relationsOf(dataset);
  const members = new Set<number>();
  for (const actor of actors) for (const other of rowsOf(relations.standsFor, actor)) members.add(other);
  if (sides.size > 0) {
    const places = new Set(relations.sides.list.flatMap(({ id }, place) => (sides.has(id) ? [place] : [])));
    for (const actor of dataset.actors.keys())
      if (places.has(relations.sideOfActor(actor))) members.add(actor);
  }
  return members;
}
