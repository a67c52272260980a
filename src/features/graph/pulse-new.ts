// What comes into the window is marked: for a moment, or (where a person asks for less motion) until the next step.
import type { Scene } from "#scene/scene-types.ts";
import type { GraphView } from "./graph-view.ts";

/** How long something new stands out, in ms. */
export const PULSE_MS = 600;
/** More at once would be a flicker of the whole picture, and no news of anything. */
const MOST_MARKED = 300;

/** The ids of nodes and ties that are inside the window in a scene and were not in the one before. */
export function enteredIds(before: Scene, after: Scene): readonly string[] {
  const inside = new Set<string>();
  for (const { id, presence } of [...before.nodes, ...before.ties]) if (presence === "in") inside.add(id);
  return [...after.nodes, ...after.ties]
    .filter(({ id, presence }) => presence === "in" && !inside.has(id))
    .map(({ id }) => id);
}

export interface Pulse {
  /** Marks what entered; whatever was marked before is no longer new. */
  mark: (ids: readonly string[]) => void;
  stop: () => void;
}

/** `isCalm` is asked each time: with less motion the marks stay, as there is nothing to blink. */
export function createPulse(view: Pick<GraphView, "markNew" | "unmarkNew">, isCalm: () => boolean): Pulse {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMarked = false;
  function unmark(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isMarked) view.unmarkNew();
    isMarked = false;
  }
  return {
    mark(ids) {
      unmark();
      if (ids.length === 0 || ids.length > MOST_MARKED) return;
      view.markNew(ids);
      isMarked = true;
      if (!isCalm()) timer = setTimeout(unmark, PULSE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
