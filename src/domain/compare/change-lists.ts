import type { Dataset } from "#domain/dataset/dataset.ts";
import { tieId } from "#domain/ref/ref.ts";
import { changeOfActor, changeOfPair } from "./change-of.ts";
import type { ActorChange, Comparison, TieChange } from "./comparison.ts";

type Counted = Comparison["counted"];

/** The ties that are in at least one of two periods, by pair row. */
export function tieChanges({ actors, columns }: Dataset, counted: Counted): TieChange[] {
  const changes: TieChange[] = [];
  for (let pair = 0; pair < columns.pairA.length; pair += 1) {
    const change = changeOfPair(counted, pair);
    if (change === null) continue;
    const one = actors[columns.pairA[pair] ?? -1]?.id ?? "";
    const other = actors[columns.pairB[pair] ?? -1]?.id ?? "";
    const [a, b] = one < other ? [one, other] : [other, one];
    changes.push({ id: tieId(a, b), pair, a, b, ...change });
  }
  return changes;
}

/** The actors that are in at least one of two periods, by row. */
export function actorChanges({ actors }: Dataset, counted: Counted): ActorChange[] {
  return actors.flatMap(({ id }, row) => {
    const change = changeOfActor(counted, row);
    return change === null ? [] : [{ id, row, ...change }];
  });
}

/** How many ties changed in each way, no object being made of any: there may be many, and a drag asks each frame. */
export function countTieChanges({ a, b }: Counted): Comparison["tieCounts"] {
  let [gained, lost, stronger, weaker, kept] = [0, 0, 0, 0, 0];
  for (let pair = 0; pair < a.pairEvents.length; pair += 1) {
    const before = a.pairEvents[pair] as number;
    const after = b.pairEvents[pair] as number;
    if (before === after) kept += before > 0 ? 1 : 0;
    else if (before === 0) gained += 1;
    else if (after === 0) lost += 1;
    else if (after > before) stronger += 1;
    else weaker += 1;
  }
  return { gained, lost, stronger, weaker, kept };
}

/** How many actors changed in each way. */
export function countActorChanges(counted: Counted): Comparison["actorCounts"] {
  const counts = { gained: 0, lost: 0, stronger: 0, weaker: 0, kept: 0 };
  for (let row = 0; row < counted.a.actors.length; row += 1) {
    const change = changeOfActor(counted, row);
    if (change !== null) counts[change.kind] += 1;
  }
  return counts;
}
