import type { TieEnds } from "./scene-facts.ts";
import type { SceneTie } from "./scene-types.ts";

/** What the window, the selection and the pointer can change of a tie. */
export type TieState = Pick<SceneTie, "width" | "weight" | "presence" | "emphasis" | "selected">;

/**
 * The tie as it was drawn last when it still looks so, else a fresh one. While dates move most ties stay as they
 * are, so a scene costs little to make, and the same object is known to be the same without looking into it.
 */
export function keepTie(
  last: (SceneTie | undefined)[],
  place: number,
  ends: TieEnds,
  state: TieState,
): SceneTie {
  const before = last[place];
  if (before !== undefined && isSame(before, state)) return before;
  const tie = { ...ends, ...state };
  last[place] = tie;
  return tie;
}

function isSame(tie: SceneTie, state: TieState): boolean {
  return (
    tie.presence === state.presence &&
    tie.emphasis === state.emphasis &&
    tie.selected === state.selected &&
    tie.width === state.width &&
    tie.weight === state.weight
  );
}
