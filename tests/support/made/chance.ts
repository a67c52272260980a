// Chance that falls the same way on every machine: whole numbers, divisions and nothing of which engines differ.
import { seededRandom } from "#compiler/arrange/seeded-random.ts";

export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number;
  /** True in `share` of the cases, 0 to 1. */
  happens: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** The place of a weight, the heavier the likelier. */
  weighted: (weights: readonly number[]) => number;
}

export function chanceFrom(seed: number): Chance {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    happens: (share) => random() < share,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from.");
      return picked;
    },
    weighted: (weights) => {
      let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
      const at = weights.findIndex((weight) => (rest -= weight) < 0);
      return at === -1 ? weights.length - 1 : at;
    },
  };
}
