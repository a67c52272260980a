import { packAdjacency, rowsOf } from "./adjacency.ts";
import type { Adjacency, Columns } from "./dataset.ts";

type PairColumns = Pick<Columns, "pairA" | "pairB" | "eventPairs">;

/** Every pair of actors that shares a countable event, ordered by the two rows, and the pairs of each event. */
export function actorPairs(participants: Adjacency, countable: Uint8Array, actorCount: number): PairColumns {
  const keysOfEvent: number[][] = [];
  const seen = new Set<number>();
  for (let event = 0; event < countable.length; event++) {
    const keys = countable[event] === 1 ? pairKeys(rowsOf(participants, event), actorCount) : [];
    for (const key of keys) seen.add(key);
    keysOfEvent.push(keys);
  }
  const keys = Float64Array.from(seen).sort();
  const rowOfKey = new Map<number, number>();
  const pairA = new Int32Array(keys.length);
  const pairB = new Int32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    rowOfKey.set(key, row);
    pairA[row] = Math.floor(key / actorCount);
    pairB[row] = key % actorCount;
  }
  const eventPairs = packAdjacency(keysOfEvent.map((list) => list.map((key) => rowOfKey.get(key) ?? 0)));
  return { pairA, pairB, eventPairs };
}

/** One number per unordered pair: exact up to 94 million actors. Each actor comes once, so each pair does. */
function pairKeys(actors: Int32Array, actorCount: number): number[] {
  const keys: number[] = [];
  for (let i = 0; i < actors.length; i++) {
    for (let j = i + 1; j < actors.length; j++) {
      const one = actors[i] ?? 0;
      const other = actors[j] ?? 0;
      keys.push(Math.min(one, other) * actorCount + Math.max(one, other));
    }
  }
  return keys;
}
