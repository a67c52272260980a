/** Panels follow a moving window when it has rested for so long (ms) … */
export const REST_MS = 120;
/** … and at this pace (ms) while it does not rest: the frames belong to the graph and the axis then. */
export const MOVING_MS = 600;

/** Something that is done soon, however often it is asked for. */
export interface CalmPace {
  /** Asks for it: it is done at rest, or after MOVING_MS since the first time it was asked for. */
  soon: () => void;
  /** Forgets that it was asked for. */
  cancel: () => void;
}

/** Calls `run` at a calm pace. */
export function createCalmPace(run: () => void): CalmPace {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let moving: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(rest);
    clearTimeout(moving);
    moving = undefined;
  };
  const go = (): void => {
    cancel();
    run();
  };
  return {
    soon() {
      clearTimeout(rest);
      rest = setTimeout(go, REST_MS);
      moving ??= setTimeout(go, MOVING_MS);
    },
    cancel,
  };
}
