import type { Change, Comparison } from "#domain/compare/comparison.ts";
import { CHANGE_KINDS } from "#domain/compare/comparison.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { choiceOf, type Party } from "#domain/relations/chosen-events.ts";

/** Whether a change belongs to what is chosen. */
export type KeepChange = (change: Change) => boolean;

/**
 * Which changes belong to a selection: of one party all of its ties, of several those between two of them; of actors
 * those that are of a chosen party; of sides those of anybody in one. Null where nothing is chosen that has ties.
 */
export function keepChosen(dataset: Dataset, selection: readonly string[]): KeepChange | null {
  const { parties, ties } = choiceOf(dataset, selection);
  if (parties.length === 0 && ties.length === 0) return null;
  const pairEvents = eventsOfPairs(dataset.columns);
  const joins = (a: number, b: number, event: number): boolean =>
    ties.some(([one, other]) => meet(one, other, { a, b, event })) ||
    (parties.length === 1
      ? parties.some((party) => party.has(a, event) || party.has(b, event))
      : parties.some((one, at) => parties.slice(at + 1).some((other) => meet(one, other, { a, b, event }))));
  const all = [...parties, ...ties.flat()];
  return (change) => {
    if ("side" in change) return all.some((party) => isOfSide(dataset, party, change.side));
    if ("row" in change)
      return Array.from(rowsOf(dataset.columns.actorEvents, change.row)).some((event) =>
        all.some((party) => party.has(change.row, event)),
      );
    const a = dataset.columns.pairA[change.pair] ?? -1;
    const b = dataset.columns.pairB[change.pair] ?? -1;
    return Array.from(rowsOf(pairEvents, change.pair)).some((event) => joins(a, b, event));
  };
}

/** Whether anybody of a party is of a side. */
function isOfSide(dataset: Dataset, party: Party, side: number): boolean {
  const { sideOfActor } = relationsOf(dataset);
  return party.events.some((event) =>
    Array.from(rowsOf(dataset.columns.participants, event)).some(
      (actor) => sideOfActor(actor) === side && party.has(actor, event),
    ),
  );
}

function meet(one: Party, other: Party, { a, b, event }: { a: number; b: number; event: number }): boolean {
  return (one.has(a, event) && other.has(b, event)) || (one.has(b, event) && other.has(a, event));
}

/** How many of the changes are of each kind. */
export function countKinds(changes: readonly Change[]): Comparison["tieCounts"] {
  const counts = { gained: 0, lost: 0, stronger: 0, weaker: 0, kept: 0 };
  for (const kind of CHANGE_KINDS) counts[kind] = changes.filter((change) => change.kind === kind).length;
  return counts;
}
