// What seats need of the contacts, whatever the dates: who has how many with the side in the middle. Worked out once
// for a data set and a middle.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Side } from "#domain/records/record-types.ts";
import type { Seating } from "#domain/relations/benches.ts";
import { relationsOf } from "#domain/relations/relations.ts";

export interface SeatFacts {
  dataset: Dataset;
  sides: readonly Side[];
  /** Place in `sides` of the side in the middle. */
  middle: number;
  seating: Seating;
  /** Rows of contacts in order of time; those with a single participant too, not those with none. */
  contacts: Int32Array;
  /** By event row: 1 = somebody of the middle took part (first rank). */
  first: Uint8Array;
  /** By event row: a bit for each side that took part. */
  sideBits: Int32Array;
  /** By actor row, over all dates, by itself: contacts with the middle, and all. */
  withMiddle: Int32Array;
  all: Int32Array;
  /** By place in `sides`: rows of those in contact, most contacts with the middle first. */
  seated: readonly (readonly number[])[];
  /** Those of the seated who stand for others, or for whom others acted, with the contacts of all of them. */
  standing: ReadonlyMap<number, Int32Array>;
  sideOf: (actor: number) => number;
}

const known = new WeakMap<Dataset, Map<number, SeatFacts>>();
/** Bits of a number that may name a side. */
const MOST_SIDES = 31;

/** The facts of a data set with a side in the middle, or with its own hub; null where nobody belongs to any side. */
export function seatFacts(dataset: Dataset, middle: string | null): SeatFacts | null {
  const { sides } = relationsOf(dataset);
  const asked = sides.list.findIndex(({ id }) => id === middle);
  const place = asked >= 0 ? asked : sides.hub;
  if (place < 0) return null;
  const byMiddle = known.get(dataset) ?? new Map<number, SeatFacts>();
  known.set(dataset, byMiddle);
  let facts = byMiddle.get(place);
  if (facts === undefined) {
    facts = collect(dataset, place);
    byMiddle.set(place, facts);
  }
  return facts;
}

function collect(dataset: Dataset, middle: number): SeatFacts {
  const { columns, actors, events } = dataset;
  const relations = relationsOf(dataset);
  const sides = relations.sides.list;
  const first = new Uint8Array(events.length);
  const sideBits = new Int32Array(events.length);
  const withMiddle = new Int32Array(actors.length);
  const all = new Int32Array(actors.length);
  const contacts: number[] = [];
  for (let event = 0; event < events.length; event += 1) {
    const taking = rowsOf(columns.participants, event);
    if (columns.eventCountable[event] !== 1 || taking.length === 0) continue;
    contacts.push(event);
    let bits = 0;
    for (const actor of taking) {
      const side = relations.sideOfActor(actor);
      if (side >= 0 && side < MOST_SIDES) bits |= 1 << side;
    }
    sideBits[event] = bits;
    const isFirst = (bits & (1 << middle)) !== 0;
    if (isFirst) first[event] = 1;
    for (const actor of taking) {
      all[actor] = (all[actor] ?? 0) + 1;
      if (isFirst) withMiddle[actor] = (withMiddle[actor] ?? 0) + 1;
    }
  }
  const seated: number[][] = sides.map(() => []);
  const standing = new Map<number, Int32Array>();
  for (const actor of actors.keys()) {
    if ((all[actor] ?? 0) === 0) continue;
    seated[relations.sideOfActor(actor)]?.push(actor);
    const { own, standsFor } = relations.eventsOf(actor);
    if (standsFor.length === 0) continue;
    standing.set(actor, Int32Array.from([...own, ...standsFor]));
  }
  const busier = (a: number, b: number): number =>
    (withMiddle[b] ?? 0) - (withMiddle[a] ?? 0) ||
    (all[b] ?? 0) - (all[a] ?? 0) ||
    ((actors[a]?.id ?? "") < (actors[b]?.id ?? "") ? -1 : 1);
  for (const list of seated) list.sort(busier);
  return {
    dataset,
    sides,
    middle,
    seating: relations.seating(middle),
    contacts: Int32Array.from(contacts),
    first,
    sideBits,
    withMiddle,
    all,
    seated,
    standing,
    sideOf: relations.sideOfActor,
  };
}
