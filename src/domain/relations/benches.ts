import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Sides } from "./sides.ts";

/** Places in `Sides.list`: who sits in the middle, on the benches from the top down, and at the foot. */
export interface Seating {
  middle: number;
  left: readonly number[];
  right: readonly number[];
  foot: readonly number[];
}

/** A bench with a larger share of the contacts with the middle gives a side away. */
const MOST_SHARE = 0.75;

/**
 * The seating with a side in the middle: the curators' own for that side; else that side changes places with the one
 * that sits there by default, and a bench with more than three quarters of the contacts with the middle gives its
 * second largest side for the smallest of the other.
 */
export function seatingOf(dataset: Dataset, sides: Sides, middle: number): Seating {
  const { list, hub } = sides;
  const foot = placesOn(sides, "foot").filter((place) => place !== middle);
  const { benches = {} } = dataset.graph.vocabulary;
  const id = list[middle]?.id ?? "";
  // A stranger's side may be called "constructor".
  const curated = Object.hasOwn(benches, id) ? benches[id] : undefined;
  if (curated !== undefined) {
    const places = (ids: readonly string[]): number[] =>
      ids
        .map((id) => list.findIndex((side) => side.id === id))
        .filter((place) => place >= 0 && place !== middle);
    const left = places(curated.left);
    const right = places(curated.right);
    const named = new Set([...left, ...right, ...foot, middle]);
    const forgotten = [...list.keys()].filter((place) => !named.has(place));
    return { middle, left, right: [...right, ...forgotten], foot };
  }
  const swap = (place: number): number => (place === middle ? hub : place);
  const left = placesOn(sides, "left")
    .map(swap)
    .filter((place) => place !== middle);
  const right = placesOn(sides, "right")
    .map(swap)
    .filter((place) => place !== middle);
  if (list[middle]?.bench === "foot" && hub !== middle) right.unshift(hub);
  return { middle, ...balanced(left, right, contactsWith(dataset, sides, middle)), foot };
}

function placesOn({ list }: Sides, bench: string): number[] {
  return [...list.keys()].filter((place) => list[place]?.bench === bench);
}

function balanced(
  left: readonly number[],
  right: readonly number[],
  weight: readonly number[],
): { left: readonly number[]; right: readonly number[] } {
  const load = (bench: readonly number[]): number =>
    bench.reduce((sum, place) => sum + (weight[place] ?? 0), 0);
  const all = load(left) + load(right);
  if (load(left) > MOST_SHARE * all) return exchanged(left, right, weight);
  if (load(right) > MOST_SHARE * all) {
    const { left: full, right: other } = exchanged(right, left, weight);
    return { left: other, right: full };
  }
  return { left, right };
}

/** The full bench (`left`) gives its second largest side for the smallest of the other. */
function exchanged(
  left: readonly number[],
  right: readonly number[],
  weight: readonly number[],
): { left: readonly number[]; right: readonly number[] } {
  const given = left.toSorted((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0))[1];
  if (given === undefined) return { left, right };
  const taken = right.toSorted((a, b) => (weight[a] ?? 0) - (weight[b] ?? 0))[0];
  if (taken === undefined) return { left: left.filter((place) => place !== given), right: [given] };
  return {
    left: left.map((place) => (place === given ? taken : place)),
    right: right.map((place) => (place === taken ? given : place)),
  };
}

/** How many countable events each side shares with the middle. */
function contactsWith({ columns, events }: Dataset, { ofActor, list }: Sides, middle: number): number[] {
  const weight = list.map(() => 0);
  for (const row of events.keys()) {
    if (columns.eventCountable[row] !== 1) continue;
    const there = new Set(Array.from(rowsOf(columns.participants, row), (actor) => ofActor[actor] ?? -1));
    if (!there.has(middle)) continue;
    for (const place of there) if (place >= 0) weight[place] = (weight[place] ?? 0) + 1;
  }
  return weight;
}
