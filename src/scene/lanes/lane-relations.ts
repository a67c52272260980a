// What lanes need to know of sides: who sits on which, under whose name, and in which order. Worked out once for a
// data set.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Bench, RecordId } from "#domain/records/record-types.ts";

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
  /** By actor row, the row of the state under which it stands in a side of several; else its own. */
  unitOf: Int32Array;
  /** Id of the side that is in the middle by default. */
  hub: string;
  /** Places in `sides` in the order of reading while a side is in the middle: that one first, the forums last. */
  orderFor: (middle: string) => readonly number[];
}

const known = new WeakMap<Dataset, LaneRelations>();

/** The sides of a data set: the same reference for the same data set. */
export function laneRelations(dataset: Dataset): LaneRelations {
  let relations = known.get(dataset);
  if (relations === undefined) {
    relations = collect(dataset);
    known.set(dataset, relations);
  }
  return relations;
}

function collect(dataset: Dataset): LaneRelations {
  const { sides = [], benches = {} } = dataset.graph.vocabulary;
  const memberSide = new Map<RecordId, number>();
  sides.forEach((side, at) => side.members.forEach((member) => memberSide.set(member, at)));
  const sideOf = new Int16Array(dataset.actors.length).fill(-1);
  const unitOf = Int32Array.from(dataset.actors, (_, row) => row);
  dataset.actors.forEach((actor, row) => {
    const home = homeOf(dataset, actor.id, memberSide);
    if (home === null) return;
    sideOf[row] = memberSide.get(home) ?? -1;
    const several = (sides[sideOf[row] ?? -1]?.members.length ?? 0) > 1;
    if (several) unitOf[row] = dataset.actorRow.get(home) ?? row;
  });
  const hub = sides.find(({ bench }) => bench === "hub")?.id ?? sides[0]?.id ?? "";
  const places = new Map(sides.map(({ id }, at) => [id, at]));
  const placed = (ids: readonly string[]): number[] => ids.flatMap((id) => places.get(id) ?? []);
  return {
    sides: sides.map(({ id, label, hue, bench, members }) => ({
      id,
      label,
      hue: hue ?? null,
      bench,
      several: members.length > 1,
    })),
    sideOf,
    unitOf,
    hub,
    orderFor(middle) {
      const own = benches[middle];
      const beside =
        own === undefined
          ? sides.filter(({ bench }) => bench !== "foot").map(({ id }) => id)
          : [...own.left, ...own.right];
      const all = [middle, ...beside, ...sides.map(({ id }) => id)].filter(
        (id) => id === middle || !isFoot(id),
      );
      const feet = sides.filter(({ id, bench }) => bench === "foot" && id !== middle).map(({ id }) => id);
      return [...new Set(placed([...all, ...feet]))];
    },
  };

  function isFoot(id: string): boolean {
    return sides[places.get(id) ?? -1]?.bench === "foot";
  }
}

/** The member of a side that an actor belongs to: itself, its state, or what its office is of. */
function homeOf(dataset: Dataset, id: RecordId, memberSide: ReadonlyMap<RecordId, number>): RecordId | null {
  let at: RecordId | undefined = id;
  for (let step = 0; step < 4 && at !== undefined; step += 1) {
    if (memberSide.has(at)) return at;
    const actor: (typeof dataset.actors)[number] | undefined = dataset.actors[dataset.actorRow.get(at) ?? -1];
    if (actor === undefined) return null;
    const office: { seat: string } | undefined = (actor.offices ?? [])[0];
    at = actor.state ?? (office === undefined ? undefined : dataset.seatById.get(office.seat)?.of);
  }
  return null;
}
