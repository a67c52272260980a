// Where every drawable node lies. Positions never follow the window: the eye must be able to compare.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Positions, RecordId } from "#domain/records/record-types.ts";
import { createDiscGrid, type DiscGrid } from "./disc-grid.ts";
import { sceneFacts } from "./scene-facts.ts";

export type Place = readonly [x: number, y: number];

/** The angle that spreads any number of points evenly on a spiral. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Scene units between neighbours on the spiral: room for a node and its label. */
const SPIRAL_STEP = 70;
/** How far from the mean of its participants the first event is set that has no room there. */
const EVENT_STEP = 26;

const known = new WeakMap<Dataset, WeakMap<Positions, ReadonlyMap<RecordId, Place>>>();

/**
 * A place for every actor that can be drawn and for every countable event. `arranged` wins over the graph's own
 * positions; a node that neither knows is set near its neighbours' mean, and without neighbours on a spiral around
 * the middle, where it lies neither under nor on another: it can be seen and pressed. The same input gives the same places, as the same reference.
 */
export function resolvePositions(dataset: Dataset, arranged: Positions | null): ReadonlyMap<RecordId, Place> {
  const key = arranged ?? dataset.positions;
  let byArrangement = known.get(dataset);
  if (byArrangement === undefined) {
    byArrangement = new WeakMap();
    known.set(dataset, byArrangement);
  }
  let places = byArrangement.get(key);
  if (places === undefined) {
    places = placeAll(dataset, arranged ?? {});
    byArrangement.set(key, places);
  }
  return places;
}

function placeAll(dataset: Dataset, arranged: Positions): ReadonlyMap<RecordId, Place> {
  const places = new Map<RecordId, Place>();
  const taken = createDiscGrid();
  const given = (id: RecordId): Place | undefined => finite(arranged[id]) ?? finite(dataset.positions[id]);
  const facts = sceneFacts(dataset);
  const radiusOf = (row: number): number => facts.actorLook(row).size / 2;
  const missing: number[] = [];
  for (const row of facts.drawableActors) {
    const id = dataset.actors[row]?.id ?? "";
    const place = given(id);
    if (place === undefined) missing.push(row);
    else {
      places.set(id, place);
      taken.add(place, radiusOf(row));
    }
  }
  const middle = mean([...places.values()]) ?? [0, 0];
  missing.forEach((row, index) => {
    const actor = dataset.actors[row];
    if (actor === undefined) return;
    const near = mean(neighbourPlaces(dataset, row, places)) ?? middle;
    const place = freePlace(taken, near, {
      from: index + 1,
      step: SPIRAL_STEP,
      radius: radiusOf(row),
      count: missing.length,
    }).place;
    places.set(actor.id, place);
    taken.add(place, radiusOf(row));
  });
  placeEvents(dataset, given, places, taken);
  return places;
}

/** Each event at the mean of those who took part, or as near to it as it lies neither under an actor nor on another event. */
function placeEvents(
  dataset: Dataset,
  given: (id: RecordId) => Place | undefined,
  places: Map<RecordId, Place>,
  taken: DiscGrid,
): void {
  const { columns, events, actors } = dataset;
  const { eventLook } = sceneFacts(dataset);
  const missing: number[] = [];
  events.forEach((event, row) => {
    if (columns.eventCountable[row] !== 1) return;
    const place = given(event.id);
    if (place === undefined) missing.push(row);
    else {
      places.set(event.id, place);
      taken.add(place, eventLook(row).size / 2);
    }
  });
  // Many events of the same people: the search goes on where the one before it ended.
  const nextAt = new Map<string, number>();
  for (const row of missing) {
    const around = [...rowsOf(columns.participants, row)].flatMap((actor) =>
      listed(places.get(actors[actor]?.id ?? "")),
    );
    const centre = mean(around) ?? [0, 0];
    const key = `${Math.round(centre[0])},${Math.round(centre[1])}`;
    const radius = eventLook(row).size / 2;
    const { place, at } = freePlace(taken, centre, {
      from: nextAt.get(key) ?? 0,
      step: EVENT_STEP,
      radius,
      count: missing.length,
    });
    nextAt.set(key, at + 1);
    places.set(events[row]?.id ?? "", place);
    if (missing.length <= MANY) taken.add(place, radius);
  }
}

/** Where nothing is free so far out, the picture is one heap anyway. */
const MOST_TRIES = 4000;
/** More things than these are a heap from the beginning: nobody waits until each has found a place of its own. */
const MANY = 1000;

/** The first place along a spiral where a disc touches no other. */
function freePlace(
  taken: DiscGrid,
  centre: Place,
  { from, step, radius, count }: { from: number; step: number; radius: number; count: number },
): { place: Place; at: number } {
  const tries = count > MANY ? 0 : MOST_TRIES;
  for (let at = from; at < from + tries; at += 1) {
    const place = spiral(centre, at, step);
    if (taken.isFree(place, radius)) return { place, at };
  }
  return { place: spiral(centre, from, step), at: from };
}

function neighbourPlaces(dataset: Dataset, row: number, places: ReadonlyMap<RecordId, Place>): Place[] {
  const { columns, actors } = dataset;
  const found: Place[] = [];
  for (const event of rowsOf(columns.actorEvents, row)) {
    for (const other of rowsOf(columns.participants, event)) {
      const place = other === row ? undefined : places.get(actors[other]?.id ?? "");
      if (place !== undefined) found.push(place);
    }
  }
  const stateId = actors[row]?.state;
  const state = stateId === undefined ? undefined : places.get(stateId);
  return found.length === 0 && state !== undefined ? [state] : found;
}

function spiral([x, y]: Place, index: number, step: number): Place {
  const radius = step * Math.sqrt(index);
  const angle = index * GOLDEN_ANGLE;
  return [x + Math.round(radius * Math.cos(angle)), y + Math.round(radius * Math.sin(angle))];
}

/** A place is an array itself, so flatMap would take it apart without this. */
function listed(place: Place | undefined): readonly Place[] {
  return place === undefined ? [] : [place];
}

function mean(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const [sumX, sumY] = places.reduce<Place>(([x, y], place) => [x + place[0], y + place[1]], [0, 0]);
  return [sumX / places.length, sumY / places.length];
}

/** A position from a file may be anything; NaN would silently become the origin on the canvas. */
function finite(place: readonly [number, number] | undefined): Place | undefined {
  return place !== undefined && Number.isFinite(place[0]) && Number.isFinite(place[1]) ? place : undefined;
}
