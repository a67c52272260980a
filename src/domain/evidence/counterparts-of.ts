import { invertAdjacency, rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";
import { partiesJoined, partiesOf } from "./between.ts";
import { partyOf, type Party } from "./party-of.ts";

/** Somebody whom a party was in contact with, and the contacts. */
export interface Counterpart {
  /** Row in Dataset.actors. */
  actor: number;
  /** Rows of the events that join the two, ascending. */
  events: readonly number[];
}

/** A side whose people a party was in contact with. */
export interface SideCounterpart {
  /** Place in the sides of the relations; -1 = those who sit with none. */
  side: number;
  /** Rows of the events that join the party with anybody of the side, ascending. */
  events: readonly number[];
  /** Rows of sittings of many that only put the party and somebody of the side in one room, ascending. */
  inRoom: readonly number[];
  /** Who of it was there, or was acted for, the most contacts first; of a state with what it stands for. */
  actors: readonly Counterpart[];
}

export interface Counterparts {
  /** The most contacts first, then in the order of the sides. */
  sides: readonly SideCounterpart[];
  /**
   * Everybody who can be paired with the party, those who only stand for somebody there too (a state for its
   * minister), the most contacts first, then by row.
   */
  actors: readonly Counterpart[];
  /** Rows of sittings of many among the events, which join nobody: those there were in one room. */
  inRoom: readonly number[];
}

/**
 * With whom a party was in contact at these events (rows): for each, exactly what is between the two. Whoever belongs to
 * the party itself is left out.
 */
export function counterpartsOf(dataset: Dataset, party: Party, events: readonly number[]): Counterparts {
  const {
    joinKind,
    sides: { list },
  } = relationsOf(dataset);
  const sides = list.map(({ id }) => joinedWith(dataset, party, sideSelectionId(id)));
  const actors = rememberedBy((row) => joinedWith(dataset, party, dataset.actors[row]?.id ?? ""));
  const candidates = candidatesOf(dataset, party);
  const metActors = new Map<number, number[]>();
  const metSides = new Map<number, number[]>();
  const roomSides = new Map<number, number[]>();
  const present = new Set<number>();
  const inRoom: number[] = [];
  for (const event of events) {
    const { there, sitting, all } = candidates(event);
    if (joinKind(event) === "room") {
      inRoom.push(event);
      for (const side of sitting) if (sides[side]?.(event) === true) push(roomSides, side, event);
      continue;
    }
    for (const row of there) present.add(row);
    for (const row of all) if (actors(row)(event)) push(metActors, row, event);
    for (const side of sitting) if (sides[side]?.(event) === true) push(metSides, side, event);
  }
  const met = mostFirst(metActors);
  return {
    sides: bySide(
      dataset,
      met.filter(({ actor }) => present.has(actor)),
      metSides,
      roomSides,
    ),
    actors: met,
    inRoom,
  };
}

/** Asks of an event whether it joins the party with whoever an id means. */
function joinedWith(dataset: Dataset, party: Party, id: string): (event: number) => boolean {
  const other = partyOf(dataset, id);
  if (other === null) return () => false;
  const parties = partiesOf(dataset, [party, other]);
  return (event) => partiesJoined(dataset, parties, event).length > 0;
}

interface Candidates {
  /** Rows of those who took part, or for whom somebody did, outside the party. */
  there: ReadonlySet<number>;
  /** These, and whoever stands for one of them. */
  all: ReadonlySet<number>;
  /** Places of the sides that these sit with. */
  sitting: ReadonlySet<number>;
}

function candidatesOf(dataset: Dataset, { members }: Party): (event: number) => Candidates {
  const { standsFor, sideOfActor } = relationsOf(dataset);
  const standers = invertAdjacency(standsFor, dataset.actors.length);
  return (event) => {
    const parts = dataset.events[event]?.participants ?? [];
    const rows = parts.flatMap(({ actor, onBehalfOf }) =>
      [actor, onBehalfOf].flatMap((id) => dataset.actorRow.get(id ?? "") ?? []),
    );
    const outside = (row: number): boolean => !members.has(row);
    const there = new Set(rows.filter(outside));
    const all = new Set([...there, ...rows.flatMap((row) => [...rowsOf(standers, row)]).filter(outside)]);
    return { there, all, sitting: new Set(rows.map(sideOfActor)) };
  };
}

/** Those who were there by side; who sits with none comes last. */
function bySide(
  dataset: Dataset,
  met: readonly Counterpart[],
  metSides: ReadonlyMap<number, readonly number[]>,
  roomSides: ReadonlyMap<number, readonly number[]>,
): readonly SideCounterpart[] {
  const { sideOfActor } = relationsOf(dataset);
  const groups = new Map<number, Counterpart[]>();
  for (const one of met) push(groups, sideOfActor(one.actor), one);
  return [...groups]
    .map(([side, actors]) => ({
      side,
      events:
        side < 0 ? ascending(new Set(actors.flatMap(({ events }) => events))) : (metSides.get(side) ?? []),
      inRoom: roomSides.get(side) ?? [],
      actors,
    }))
    .filter(({ events }) => events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length || a.side - b.side);
}

function mostFirst(met: Iterable<readonly [number, readonly number[]]>): readonly Counterpart[] {
  return [...met]
    .map(([actor, events]) => ({ actor, events }))
    .sort((a, b) => b.events.length - a.events.length || a.actor - b.actor);
}

function ascending(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}

function push<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function rememberedBy<T>(compute: (key: number) => T): (key: number) => T {
  const values = new Map<number, T>();
  return (key) => {
    const known = values.get(key) ?? compute(key);
    values.set(key, known);
    return known;
  };
}
