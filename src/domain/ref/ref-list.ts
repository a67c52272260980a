/** Several refs or ids as one text, as addresses have them. No ref holds a comma: see `safeId`. */
export function refList(refs: readonly string[]): string {
  return refs.join(",");
}

/** The refs of such a text, each once, in order. */
export function parseRefList(text: string): readonly string[] {
  return [...new Set(text.split(",").filter((ref) => ref !== ""))];
}
