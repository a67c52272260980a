/** SHA-256 of public/graph.json when the page was built, in hex; the build writes it in. */
declare const BUILT_IN_GRAPH_SHA256: string;

/**
 * Whether a text is the graph that the page was built with, byte for byte. False where the browser cannot tell (pages
 * of plain http have no digests).
 */
export async function isAsBuilt(text: string): Promise<boolean> {
  // Some browsers leave it out where the page is not secure, whatever the types say.
  const digests = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (digests === undefined || typeof BUILT_IN_GRAPH_SHA256 !== "string") return false;
  const digest = await digests.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex === BUILT_IN_GRAPH_SHA256;
}
