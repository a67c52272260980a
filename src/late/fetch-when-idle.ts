import { lateParts, type LatePart } from "./late-part.ts";

/** What waits longer than this is fetched though the page is never at rest. */
const LATEST_MS = 10_000;

/**
 * Fetches every late part, one after another, whenever the page has nothing else to do: what is on this side can no
 * longer be missing. A part that fails is left until it is asked for, or until there is a connection again. The
 * returned function stops it.
 */
export function fetchWhenIdle(): () => void {
  let isStopped = false;
  let tried = new Set<unknown>();
  const next = (): void => {
    if (isStopped) return;
    const part = lateParts().find((each) => each.state().status !== "here" && !tried.has(each));
    if (part === undefined) return;
    tried.add(part);
    // Parts may name further parts as they arrive; the search begins anew each time.
    void goOn(part);
  };
  const goOn = async (part: LatePart<unknown>): Promise<void> => {
    await part.fetch();
    whenIdle(next);
  };
  const onOnline = (): void => {
    tried = new Set();
    whenIdle(next);
  };
  addEventListener("online", onOnline);
  whenIdle(next);
  return () => {
    isStopped = true;
    removeEventListener("online", onOnline);
  };
}

function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: LATEST_MS });
  else setTimeout(run, 200);
}
