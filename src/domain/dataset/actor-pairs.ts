import { packAdjacency, rowsOf } from "./adjacency.ts";
import type { Adjacency, Columns } from "./dataset.ts";

type PairColumns = Pick<Columns, "pairA" | "pairB" | "eventPairs" | "eventRooms">;

/** What is known of each event: the pairs of actor rows a < b that it has, one after another, and whether they met. */
export interface EventJoins {
  joins: Adjacency;
  /** Whether an event only put its pairs in one room. */
  isRoom: (event: number) => boolean;
}

/**
 * Every pair of actors that an event joins or puts in one room, ordered by the two rows, and the pairs of each event:
 * those that met apart from those that only sat in one room.
 */
export function actorPairs({ joins, isRoom }: EventJoins, actorCount: number): PairColumns {
  const eventCount = joins.offsets.length - 1;
  const keysOfEvent = Array.from({ length: eventCount }, (_, event) =>
    pairKeys(rowsOf(joins, event), actorCount),
  );
  const keys = Float64Array.from(new Set(keysOfEvent.flat())).sort();
  const rowOfKey = new Map<number, number>();
  const pairA = new Int32Array(keys.length);
  const pairB = new Int32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    rowOfKey.set(key, row);
    pairA[row] = Math.floor(key / actorCount);
    pairB[row] = key % actorCount;
  }
  const rows = (wanted: boolean): Adjacency =>
    packAdjacency(
      keysOfEvent.map((list, event) =>
        isRoom(event) === wanted ? list.map((key) => rowOfKey.get(key) ?? 0) : [],
      ),
    );
  return { pairA, pairB, eventPairs: rows(false), eventRooms: rows(true) };
}

/** One number per pair: exact up to 94 million actors. */
function pairKeys(pairs: Int32Array, actorCount: number): number[] {
  const keys: number[] = [];
  for (let at = 0; at < pairs.length; at += 2)
    keys.push((pairs[at] ?? 0) * actorCount + (pairs[at + 1] ?? 0));
  return keys;
}
