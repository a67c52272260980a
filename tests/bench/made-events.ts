// Made events for measuring: sorted by first day, skewed towards busy pairs, the same at every run.
import { LASTED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import type { DatedColumns } from "#domain/window/split-rows.ts";

/** What events are counted by: one key for each event, or two that differ; from 0 to size - 1. */
export interface KeyColumn {
  /** Event i has keys[i], or keys[2i] and keys[2i + 1]. */
  keys: Int32Array;
  perEvent: 1 | 2;
  size: number;
}

export interface MadeEvents {
  dates: DatedColumns;
  pairs: KeyColumn;
  /** Both actors of each event. */
  actors: KeyColumn;
  days: number;
}

/** Thirty years of events between `actors` actors in `pairs` pairs; `spans` = the share that covers several days. */
export function madeEvents(count: number, pairs: number, spans: number): MadeEvents {
  const random = randomNumbers(20_220_224);
  const days = 30 * 365;
  const actors = Math.ceil(pairs / 25);
  const from = new Int32Array(count).map(() => Math.floor(random() * days)).sort();
  const to = from.slice();
  const certainty = new Uint8Array(count).fill(LASTED);
  const pair = new Int32Array(count);
  const ends = pairEnds(pairs, actors, random);
  const actorsOfEvents = new Int32Array(count * 2);
  for (let row = 0; row < count; row += 1) {
    if (random() < spans) {
      const isUnknown = random() < 0.4;
      certainty[row] = isUnknown ? UNKNOWN_DAY : LASTED;
      to[row] = (from[row] ?? 0) + 1 + Math.floor(random() * (isUnknown ? 30 : 6));
    }
    const one = Math.floor(random() ** 2 * pairs);
    pair[row] = one;
    actorsOfEvents[2 * row] = ends[2 * one] ?? 0;
    actorsOfEvents[2 * row + 1] = ends[2 * one + 1] ?? 0;
  }
  return {
    dates: { from, to, certainty },
    pairs: { keys: pair, perEvent: 1, size: pairs },
    actors: { keys: actorsOfEvents, perEvent: 2, size: actors },
    days,
  };
}

/** Two different actors for each pair, busy ones more often. */
function pairEnds(pairs: number, actors: number, random: () => number): Int32Array {
  const ends = new Int32Array(pairs * 2);
  for (let pair = 0; pair < pairs; pair += 1) {
    const one = Math.floor(random() ** 2 * actors);
    ends[2 * pair] = one;
    ends[2 * pair + 1] = (one + 1 + Math.floor(random() * (actors - 1))) % actors;
  }
  return ends;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
