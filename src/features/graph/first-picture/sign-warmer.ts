// Copies of signs are made while the page has nothing else to do, so that the first frames of a drag need not.
import type { SceneNode } from "#scene/scene-types.ts";
import type { SignPainter, SignPlace } from "./sign-painter.ts";

export interface SignWarmer {
  /** Makes copies of these nodes, as they look inside the window and outside it. */
  start: (nodes: readonly SceneNode[]) => void;
  /** The same nodes once more, when the zoom or the colours are others than before and have been so for a while. */
  again: () => void;
  /** What has been made is gone: all of it once more, after a while. */
  forget: () => void;
  stop: () => void;
}

/** A zoom that goes on would make copies for each of its steps. */
export const SETTLED_MS = 250;

/** Where the browser does not say when it is idle, copies are made as they are needed. */
export function createSignWarmer(
  signs: Pick<SignPainter, "warm">,
  lookNow: () => Omit<SignPlace, "opacity">,
): SignWarmer {
  let nodes: readonly SceneNode[] = [];
  let at = 0;
  let request: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let madeFor: Omit<SignPlace, "opacity"> | null = null;

  function work(deadline: IdleDeadline): void {
    request = null;
    const look = lookNow();
    while (at < nodes.length && deadline.timeRemaining() > 2) {
      const node = nodes[at++];
      if (node === undefined) continue;
      signs.warm(node, { ...look, opacity: 1 });
      signs.warm(node, { ...look, opacity: look.palette.outOpacity });
    }
    if (at < nodes.length) next();
  }
  function next(): void {
    if (request === null && typeof requestIdleCallback === "function") request = requestIdleCallback(work);
  }
  function begin(): void {
    at = 0;
    madeFor = lookNow();
    if (nodes.length > 0) next();
  }
  function again(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { palette, scale } = lookNow();
      if (palette !== madeFor?.palette || scale !== madeFor.scale) begin();
    }, SETTLED_MS);
  }
  return {
    start(list) {
      nodes = list;
      begin();
    },
    again,
    forget() {
      madeFor = null;
      again();
    },
    stop() {
      clearTimeout(timer);
      if (request !== null) cancelIdleCallback(request);
      request = null;
    },
  };
}
