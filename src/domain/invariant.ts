/** Throws when the program itself is wrong (never for bad input, which is a Problem). */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}
