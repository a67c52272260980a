// Who may have a lane: a person, an organization, or in a side of several states a state with its people.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import { laneRelations } from "#scene/lanes/lane-relations.ts";

export interface LaneUnit {
  /** Row of the actor that the lane is named after. */
  lead: number;
  side: number;
  /** Rows of the actors whose contacts lie in the lane. */
  actors: readonly number[];
  /** Contacts with the middle, and all. */
  first: number;
  all: number;
}

interface UnitOptions {
  /** Contacts that count, by event row; null = all. */
  mask: Uint8Array | null;
  /** Everybody for themselves, also in a side of several states. */
  alone: boolean;
}

/** The units that have a contact, by side, each side's by importance. */
export function laneUnits(
  dataset: Dataset,
  facts: LaneFacts,
  { mask, alone }: UnitOptions,
): readonly (readonly LaneUnit[])[] {
  const { sides, sideOf, unitOf } = laneRelations(dataset);
  const { columns, actors } = dataset;
  const leadOf = (actor: number): number => (alone ? actor : (unitOf[actor] ?? actor));
  const first = new Int32Array(actors.length);
  const all = new Int32Array(actors.length);
  /** The last event counted for a unit: an event counts once, however many of the unit take part. */
  const last = new Int32Array(actors.length).fill(-1);
  const taking = new Uint8Array(actors.length);
  for (let event = 0; event < dataset.events.length; event += 1) {
    if (columns.eventCountable[event] !== 1 || (mask !== null && mask[event] !== 1)) continue;
    const isFirst = facts.first[event] === 1;
    for (const actor of rowsOf(columns.participants, event)) {
      taking[actor] = 1;
      const lead = leadOf(actor);
      if (last[lead] === event) continue;
      last[lead] = event;
      all[lead] = (all[lead] ?? 0) + 1;
      if (isFirst) first[lead] = (first[lead] ?? 0) + 1;
    }
  }
  const people = new Map<number, number[]>();
  taking.forEach((takes, actor) => {
    if (takes !== 1 || (sideOf[actor] ?? -1) < 0) return;
    const lead = leadOf(actor);
    people.set(lead, [...(people.get(lead) ?? []), actor]);
  });
  const bySide: LaneUnit[][] = sides.map(() => []);
  for (const [lead, own] of people) {
    const side = sideOf[lead] ?? -1;
    bySide[side]?.push({
      lead,
      side,
      actors: own.toSorted((a, b) => (facts.allOf[b] ?? 0) - (facts.allOf[a] ?? 0) || a - b),
      first: first[lead] ?? 0,
      all: all[lead] ?? 0,
    });
  }
  for (const units of bySide) units.sort((a, b) => byImportance(dataset, a, b));
  return bySide;
}

/** By contacts with the middle, then by all, then by id. */
export function byImportance(dataset: Dataset, a: LaneUnit, b: LaneUnit): number {
  if (a.first !== b.first) return b.first - a.first;
  if (a.all !== b.all) return b.all - a.all;
  return (dataset.actors[a.lead]?.id ?? "") < (dataset.actors[b.lead]?.id ?? "") ? -1 : 1;
}
