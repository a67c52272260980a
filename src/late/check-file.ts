import type { LateFault } from "./late-fault.ts";

/** So long may one file take. */
const PATIENCE_MS = 30_000;

/**
 * Fetches one file of the program, to see whether it comes and is what it should be. An import that fails is kept by
 * the browser for as long as the page lives; a fetch that fails is not, so a file is imported only after it has come.
 * `isAnew` passes over what caches hold, which may be the failure itself.
 */
export async function checkFile(address: string, isAnew: boolean): Promise<LateFault | null> {
  try {
    const response = await fetch(address, {
      credentials: "same-origin",
      cache: isAnew ? "reload" : "default",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const fault = faultOf(address, response.status, response.headers.get("content-type") ?? "");
    // Read to its end: a connection that breaks off half way is a failure too.
    if (fault === null) await response.arrayBuffer();
    return fault;
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError")
      return { kind: "slow", seconds: PATIENCE_MS / 1000 };
    return { kind: navigator.onLine ? "unreachable" : "offline" };
  }
}

/** What is wrong with an answer for a script or a style sheet; null when nothing is. */
export function faultOf(address: string, status: number, type: string): LateFault | null {
  if (status === 404 || status === 410) return { kind: "gone", status };
  if (status < 200 || status > 299) return { kind: "refused", status };
  const isRight = /\.css(\?|$)/u.test(address) ? type.includes("css") : /java|ecma/u.test(type);
  return isRight ? null : { kind: "other", type };
}
