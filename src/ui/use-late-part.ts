import { useEffect, useSyncExternalStore } from "react";
import type { LatePart, LateState } from "#late/late-part.ts";

/** How a late part stands. Showing it is asking for it: one that failed before is tried anew. */
export function useLatePart<T>(part: LatePart<T>): LateState<T> {
  const state = useSyncExternalStore(part.subscribe, part.state);
  useEffect(() => {
    void part.fetch();
  }, [part]);
  return state;
}
