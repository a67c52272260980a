// Who belongs to whom, who sits with whom, and which events an actor is in: built once for a data set and asked by
// everything that counts. There is no second way to count.
import { invertAdjacency, packAdjacency, rowsOf } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import { keptWith } from "#domain/dataset/kept-with.ts";
import { seatingOf, type Seating } from "./benches.ts";
import { joinsOf, type Belonging, type JoinKind } from "./joins.ts";
import { OTHERS_ID, sidesOf, type Sides } from "./sides.ts";
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
  /** Event row -> rows of every actor that it is counted for: who acts in it, and who stands for them. Each once. */
  eventActors: Adjacency;
  /** Actor row -> rows of the events, of any status, that are counted for it: itself or what it stands for; ascending. */
  actorEvents: Adjacency;
  /** Statement row -> rows of every actor that it is counted for: who speaks or on whose behalf, who stands for them. */
  statementActors: Adjacency;
  /** Event row -> places in `sides.list` of whoever acts in it or on whose behalf; each once. */
  eventSides: Adjacency;
  /** Statement row -> places of the sides of whoever speaks, or on whose behalf. */
  statementSides: Adjacency;
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

/** The part of the relations that is plain data: made where a file is read, and handed over with it. */
const relationColumns = keptWith("relations", (dataset) => {
  const sides = sidesOf(dataset);
  const standsFor = standsForLists(dataset);
  const counted = countedFor(dataset, standsFor, sides);
  return {
    sides,
    standsFor,
    counted,
    ...joinColumns(dataset, sides),
    actorEvents: invertAdjacency(counted.eventActors, dataset.actors.length),
    sideEvents: invertAdjacency(counted.eventSides, sides.list.length),
  };
});

function buildRelations(dataset: Dataset): Relations {
  const { sides, standsFor, counted, kinds, joins, actorEvents, sideEvents } = relationColumns(dataset);
  const { eventCountable } = dataset.columns;
  const isCounted = (event: number): boolean => eventCountable[event] === 1;
  return {
    sides,
    sideOfActor: (actor) => sides.ofActor[actor] ?? -1,
    seating: rememberedBy((middle) => seatingOf(dataset, sides, middle)),
    standsFor,
    eventsOf: rememberedBy((actor) => {
      const own = Array.from(rowsOf(dataset.columns.actorEvents, actor)).filter(isCounted);
      const isOwn = new Set(own);
      const all = Array.from(rowsOf(actorEvents, actor)).filter(isCounted);
      return { own, standsFor: all.filter((event) => !isOwn.has(event)) };
    }),
    ...counted,
    actorEvents,
    eventsOfSide: (side) => Array.from(rowsOf(sideEvents, side)).filter(isCounted),
    joinKind: (event) => kinds[event] ?? "nobody",
    joins,
  };
}

type CountedFor = Pick<Relations, "eventActors" | "statementActors" | "eventSides" | "statementSides">;

/** For whom each event and statement is counted: actors with those that stand for them, and sides. */
function countedFor(
  { actors, actorRow, columns, events, statements }: Dataset,
  standsFor: Adjacency,
  { ofActor }: Sides,
): CountedFor {
  const above = invertAdjacency(standsFor, actors.length);
  const rowOf = (id: string | undefined): number[] => {
    const row = id === undefined ? undefined : actorRow.get(id);
    return row === undefined ? [] : [row];
  };
  const acting = events.map(({ participants }, event) => [
    ...rowsOf(columns.participants, event),
    ...participants.flatMap(({ onBehalfOf }) => rowOf(onBehalfOf)),
  ]);
  const speaking = statements.map(({ onBehalfOf }, row) => [
    ...rowsOf(columns.speakers, row),
    ...rowOf(onBehalfOf),
  ]);
  const withThoseAbove = (rows: readonly number[]): number[] =>
    each(rows.flatMap((row) => [row, ...rowsOf(above, row)]));
  const sidesOfRows = (rows: readonly number[]): number[] =>
    each(rows.map((row) => ofActor[row] ?? -1).filter((side) => side >= 0));
  return {
    eventActors: packAdjacency(acting.map(withThoseAbove)),
    statementActors: packAdjacency(speaking.map(withThoseAbove)),
    eventSides: packAdjacency(acting.map(sidesOfRows)),
    statementSides: packAdjacency(speaking.map(sidesOfRows)),
  };
}

/** Each once, in the order of first mention. */
function each(rows: readonly number[]): number[] {
  return [...new Set(rows)];
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

function belongingOf({ actors, actorRow, graph }: Dataset, { list, ofActor }: Sides): Belonging {
  return {
    stateOf(id) {
      const actor = actors[actorRow.get(id) ?? -1];
      return actor?.kind === "state" ? id : (actor?.state ?? null);
    },
    sideOf(id) {
      const side = list[ofActor[actorRow.get(id) ?? -1] ?? -1];
      // States that are only what is left do not sit together: each is on its own side.
      const isRest = graph.vocabulary.sides === undefined && side?.id === OTHERS_ID;
      return side === undefined || side.bench === "foot" || isRest ? null : side.id;
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
