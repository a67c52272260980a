// Where a policy forbids script addresses that nobody vouched for (Trusted Types), a worker's address needs a word
// from a policy of ours, and ours vouches for nothing else.
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** Named in the content security policy. */
const POLICY_NAME = "readout-worker";

let vouch: ((address: string) => string) | null = null;

/** A worker that runs the module at this address of our own; null where the browser lets us start none. */
export function startWorker(address: string): Worker | null {
  try {
    vouch ??= createVouch();
    return new Worker(vouch(address), { type: "module" });
  } catch {
    return null;
  }
}

function createVouch(): (address: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return (address) => address;
  const policy = trustedTypes.createPolicy(POLICY_NAME, {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin === location.origin) return address;
      throw new TypeError("Only the page's own workers are started.");
    },
  });
  return (address) => policy.createScriptURL(address);
}
