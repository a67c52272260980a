import type { RecordId } from "#domain/records/record-types.ts";

/** The id of a tie between two actors, `a~b` with a < b, whatever order they come in. */
export function tieId(a: RecordId, b: RecordId): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The two actors of a tie id, in order; null when the text is not one (or joins an actor to itself). */
export function parseTieId(id: string): readonly [RecordId, RecordId] | null {
  const [a, b, ...rest] = id.split("~");
  if (a === undefined || b === undefined || rest.length > 0 || a === "" || b === "" || a === b) return null;
  return a < b ? [a, b] : [b, a];
}
