// Who stands for whom: a state for its people and bodies, a group or an organization for its members, but no
// organization for the states in it.
import { packAdjacency, rowsOf } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";

/**
 * Actor row -> rows of the actors that it stands for, itself left out, ascending. A state stands for those who belong
 * to it and for holders of its offices; a group for its members, and for whom those stand; an organization for members
 * that are no states, since what a state does by itself is no contact of every alliance and forum that it is in (NATO
 * would be in all that the United States do). Rings of memberships end where they began.
 */
export function standsForLists(dataset: Dataset): Adjacency {
  const direct = packAdjacency(directLists(dataset));
  return packAdjacency(dataset.actors.map((_, row) => reachedFrom(row, direct)));
}

function directLists({ actors, actorRow, seatById }: Dataset): number[][] {
  const lists: number[][] = actors.map(() => []);
  const add = (of: string | undefined, row: number): void => {
    const to = of === undefined ? undefined : actorRow.get(of);
    if (to !== undefined && to !== row) lists[to]?.push(row);
  };
  for (const [row, actor] of actors.entries()) {
    add(actor.state, row);
    for (const { actor: group } of actor.memberOf ?? []) {
      const isOrganization = actors[actorRow.get(group) ?? -1]?.kind === "organization";
      if (!(isOrganization && actor.kind === "state")) add(group, row);
    }
    for (const { seat } of actor.offices ?? []) add(seatById.get(seat)?.of, row);
  }
  return lists;
}

function reachedFrom(start: number, direct: Adjacency): number[] {
  const seen = new Set<number>();
  const open = [start];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const next of rowsOf(direct, row)) {
      if (next === start || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return [...seen].sort((a, b) => a - b);
}
