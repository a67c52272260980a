import type { LaneState } from "./lane-state.ts";
import { takingPart } from "./lane-choice.ts";

const known = new WeakMap<readonly number[], ReadonlySet<number>>();
const NOBODY: ReadonlySet<number> = new Set();

/** Rows of everybody who takes part in a lit contact that is in sight; nobody while nothing is chosen. */
export function litActors({ choice, inSight, input }: LaneState): ReadonlySet<number> {
  if (choice.lit === null) return NOBODY;
  let actors = known.get(inSight);
  if (actors === undefined) {
    actors = new Set(inSight.flatMap((event) => [...takingPart(input.dataset, event)]));
    known.set(inSight, actors);
  }
  return actors;
}
