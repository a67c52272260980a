// Who belongs to whom, who sits with whom, and which events an actor is in: built once for a data set and asked by
// everything that counts. There is no second way to count.
import { invertAdjacency, packAdjacency, rowsOf } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import { seatingOf, type Seating } from "./benches.ts";
import { joinsOf, type Belonging, type JoinKind } from "./joins.ts";
import { sidesOf, type Sides } from "./sides.ts";
import { standsForLists } from "./stands-for.ts";

/** Rows of countable events, ascending; the two lists share none. */
export interface EventsOf {
  /** Those in which the actor itself took part. */
  own: readonly number[];
  /** Those in which only people, bodies or members took part that it stands for, or somebody on behalf of any of these. */
  standsFor: readonly number[];
}

export interface Relations {
  sides: Sides;
  /** Place in `sides.list` of the side that an actor sits with; -1 = with none. */
  sideOfActor: (actor: number) => number;
  /** The seating with a side in the middle (place in `sides.list`). */
  seating: (middle: number) => Seating;
  /** Actor row -> rows of those that it stands for, itself left out. */
  standsFor: Adjacency;
  /** Which countable events an actor is in, by itself and by what it stands for. */
  eventsOf: (actor: number) => EventsOf;
  /** Countable events with anybody of a side (place in `sides.list`), or on behalf of one, ascending. */
  eventsOfSide: (side: number) => readonly number[];
  /** Event row -> what it does to those who took part. */
  joinKind: (event: number) => JoinKind;
  /** Event row -> pairs that it joins or puts in one room, as actor rows a < b one after another. */
  joins: Adjacency;
}

const known = new WeakMap<Dataset, Relations>();

/** The relations of a data set; built at the first call. */
export function relationsOf(dataset: Dataset): Relations {
  let relations = known.get(dataset);
  if (relations === undefined) {
    relations = buildRelations(dataset);
    known.set(dataset, relations);
  }
  return relations;
}

function buildRelations(dataset: Dataset): Relations {
  const sides = sidesOf(dataset);
  const standsFor = standsForLists(dataset);
  const { kinds, joins } = joinColumns(dataset, sides);
  const events = rememberedBy((actor) => eventsOf(dataset, standsFor, actor));
  const seatings = rememberedBy((middle) => seatingOf(dataset, sides, middle));
  let sideEvents: Adjacency | null = null;
  return {
    sides,
    sideOfActor: (actor) => sides.ofActor[actor] ?? -1,
    seating: seatings,
    standsFor,
    eventsOf: events,
    eventsOfSide(side) {
      sideEvents ??= eventsBySide(dataset, sides);
      return Array.from(rowsOf(sideEvents, side));
    },
    joinKind: (event) => kinds[event] ?? "nobody",
    joins,
  };
}

function eventsOf(dataset: Dataset, standsFor: Adjacency, actor: number): EventsOf {
  const { actorEvents, eventCountable } = dataset.columns;
  const own = Array.from(rowsOf(actorEvents, actor)).filter((event) => eventCountable[event] === 1);
  const isOwn = new Set(own);
  const rest = new Set<number>();
  const add = (events: Iterable<number>): void => {
    for (const event of events) if (eventCountable[event] === 1 && !isOwn.has(event)) rest.add(event);
  };
  for (const other of rowsOf(standsFor, actor)) {
    add(rowsOf(actorEvents, other));
    add(onBehalf(dataset).get(other) ?? []);
  }
  add(onBehalf(dataset).get(actor) ?? []);
  return { own, standsFor: [...rest].sort((a, b) => a - b) };
}

const behalves = new WeakMap<Dataset, ReadonlyMap<number, readonly number[]>>();

/** Actor row -> events in which somebody took part on its behalf. */
function onBehalf(dataset: Dataset): ReadonlyMap<number, readonly number[]> {
  let lists = behalves.get(dataset);
  if (lists === undefined) {
    const made = new Map<number, number[]>();
    for (const [event, { participants }] of dataset.events.entries()) {
      for (const { onBehalfOf } of participants) {
        const actor = onBehalfOf === undefined ? undefined : dataset.actorRow.get(onBehalfOf);
        if (actor === undefined) continue;
        const list = made.get(actor);
        if (list === undefined) made.set(actor, [event]);
        else list.push(event);
      }
    }
    lists = made;
    behalves.set(dataset, lists);
  }
  return lists;
}

function eventsBySide({ actorRow, columns, events }: Dataset, { list, ofActor }: Sides): Adjacency {
  const sidesOfEvent = Array.from(events, ({ participants }, event) => {
    if (columns.eventCountable[event] !== 1) return [];
    const places = new Set<number>();
    const there = participants.flatMap(({ onBehalfOf }) => actorRow.get(onBehalfOf ?? "") ?? []);
    for (const actor of [...rowsOf(columns.participants, event), ...there]) {
      const place = ofActor[actor] ?? -1;
      if (place >= 0) places.add(place);
    }
    return [...places];
  });
  return invertAdjacency(packAdjacency(sidesOfEvent), list.length);
}

function joinColumns(dataset: Dataset, sides: Sides): { kinds: JoinKind[]; joins: Adjacency } {
  const belonging = belongingOf(dataset, sides);
  const kinds: JoinKind[] = [];
  const lists: number[][] = [];
  for (const event of dataset.events) {
    const { kind, pairs } = joinsOf(event, belonging);
    kinds.push(kind);
    lists.push(
      pairs.flatMap(([a, b]) => {
        const one = dataset.actorRow.get(a) ?? -1;
        const other = dataset.actorRow.get(b) ?? -1;
        return [Math.min(one, other), Math.max(one, other)];
      }),
    );
  }
  return { kinds, joins: packAdjacency(lists) };
}

function belongingOf({ actors, actorRow }: Dataset, { list, ofActor }: Sides): Belonging {
  return {
    stateOf(id) {
      const actor = actors[actorRow.get(id) ?? -1];
      return actor?.kind === "state" ? id : (actor?.state ?? null);
    },
    sideOf(id) {
      const side = list[ofActor[actorRow.get(id) ?? -1] ?? -1];
      return side === undefined || side.bench === "foot" ? null : side.id;
    },
  };
}

function rememberedBy<T>(compute: (key: number) => T): (key: number) => T {
  const values = new Map<number, T>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) {
      value = compute(key);
      values.set(key, value);
    }
    return value;
  };
}
