import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ActorKind, RecordId } from "#domain/records/record-types.ts";

/** How often an actor is there itself; what is done on its behalf counts for who does it. */
export interface ActorTally {
  id: RecordId;
  name: string;
  kind: ActorKind;
  /** Events of any rank that it takes part in. */
  events: number;
  /** Statements of which it is a speaker. */
  statements: number;
}

/** The actors that take part in an event or speak, by id. */
export function actorTallies({ actors, statements, columns }: Dataset): readonly ActorTally[] {
  const spoken = new Map<RecordId, number>();
  for (const { speakers } of statements) {
    for (const speaker of new Set(speakers)) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  }
  return actors
    .map(({ id, name, kind }, row) => ({
      id,
      name,
      kind,
      events: rowsOf(columns.actorEvents, row).length,
      statements: spoken.get(id) ?? 0,
    }))
    .filter(({ events, statements }) => events + statements > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
