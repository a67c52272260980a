// What lanes need to know of sides: in which order they come, and under whose name people stand in a side of several
// states. Worked out once for a data set.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Bench } from "#domain/records/record-types.ts";
import { relationsOf, type Relations } from "#domain/relations/relations.ts";

export interface LaneSide {
  id: string;
  label: string;
  hue: number | null;
  bench: Bench;
  /** Several states sit on it: each of them has one lane with its people. */
  several: boolean;
}

export interface LaneRelations {
  sides: readonly LaneSide[];
  /** By actor row, the place in `sides`; -1 = no side. */
  sideOf: Int16Array;
  /** By actor row, the row of the state or body under which it stands in a side of several; else its own. */
  unitOf: Int32Array;
  /** Id of the side that is in the middle by default. */
  hub: string;
  /** Places in `sides` in the order of reading while a side is in the middle: that one first, the forums last. */
  orderFor: (middle: string) => readonly number[];
}

const known = new WeakMap<Dataset, LaneRelations>();

/** The sides of a data set: the same reference for the same data set. */
export function laneRelations(dataset: Dataset): LaneRelations {
  let found = known.get(dataset);
  if (found === undefined) {
    found = collect(dataset, relationsOf(dataset));
    known.set(dataset, found);
  }
  return found;
}

function collect(dataset: Dataset, relations: Relations): LaneRelations {
  const { list, ofActor, hub } = relations.sides;
  const states = list.map(() => new Set<string>());
  dataset.actors.forEach(({ id, kind, state }, row) => {
    const own = kind === "state" ? id : state;
    if (own !== undefined) states[ofActor[row] ?? -1]?.add(own);
  });
  const sides = list.map(({ id, label, hue, bench }, place): LaneSide => ({
    id,
    label,
    hue: hue ?? null,
    bench,
    several: bench !== "foot" && (states[place]?.size ?? 0) > 1,
  }));
  return {
    sides,
    sideOf: ofActor,
    unitOf: Int32Array.from(dataset.actors, (_, row) => unitOf(dataset, relations, sides, row)),
    hub: list[hub]?.id ?? "",
    orderFor(middle) {
      const place = list.findIndex(({ id }) => id === middle);
      const seating = relations.seating(place < 0 ? hub : place);
      return [seating.middle, ...seating.left, ...seating.right, ...seating.foot].filter((at) => at >= 0);
    },
  };
}

/** Its state; without one, the body of its side that stands for it and for most others. */
function unitOf(
  dataset: Dataset,
  { sides: { list, ofActor }, standsFor }: Relations,
  sides: readonly LaneSide[],
  row: number,
): number {
  const side = ofActor[row] ?? -1;
  const actor = dataset.actors[row];
  if (actor === undefined || sides[side]?.several !== true || actor.kind === "state") return row;
  const state = actor.state === undefined ? undefined : dataset.actorRow.get(actor.state);
  if (state !== undefined && ofActor[state] === side) return state;
  let best = row;
  let most = 0;
  for (const member of list[side]?.members ?? []) {
    const at = dataset.actorRow.get(member);
    if (at === undefined || at === row || dataset.actors[at]?.kind === "group") continue;
    const people = rowsOf(standsFor, at);
    if (people.includes(row) && people.length > most) [best, most] = [at, people.length];
  }
  return best;
}
