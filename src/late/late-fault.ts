/** Why a part of the program did not come. */
export type LateFault =
  /** The server has no such file: `status` is 404 or 410. */
  | { readonly kind: "gone"; readonly status: number }
  /** Something else came in its place; `type` is its media type, "" when the server named none. */
  | { readonly kind: "other"; readonly type: string }
  /** The server answered, but not with the file. */
  | { readonly kind: "refused"; readonly status: number }
  /** The device says that it has no connection. */
  | { readonly kind: "offline" }
  | { readonly kind: "unreachable" }
  /** Nothing came for so many seconds. */
  | { readonly kind: "slow"; readonly seconds: number }
  /** The files came, and the program in them did not start. */
  | { readonly kind: "broken"; readonly message: string };

/** One or two sentences: what could not be fetched, why, and what helps. `what` begins a sentence: "The help". */
export function faultWords(what: string, fault: LateFault): string {
  return `${what} could not be fetched: ${reason(fault)}`;
}

function reason(fault: LateFault): string {
  switch (fault.kind) {
    case "gone":
      return (
        `the server no longer has the file (${fault.status}). ` +
        "A newer version of Readout has probably been put in place; reloading the page brings it."
      );
    case "other":
      return (
        `the server sent ${isWebPage(fault.type) ? "a web page" : "something else"} in its place. ` +
        "Perhaps you must sign in to the network, or a newer version of Readout has been put in place."
      );
    case "refused":
      return `the server answered with an error (${fault.status}). Try again in a while.`;
    case "offline":
      return "this device is offline. Try again when there is a connection.";
    case "unreachable":
      return "the server could not be reached. Check the connection, then try again.";
    case "slow":
      return `nothing has come for ${fault.seconds} seconds. Check the connection, then try again.`;
    case "broken":
      return `it came, but could not be started (${fault.message}). Reloading the page may help.`;
  }
}

function isWebPage(type: string): boolean {
  return type.includes("html");
}

/** Whether loading the whole page anew may help where another try alone would not. */
export function isMendedByReload({ kind }: LateFault): boolean {
  return kind === "gone" || kind === "other" || kind === "broken";
}
