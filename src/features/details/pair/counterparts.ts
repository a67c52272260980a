import type { Dataset } from "#domain/dataset/dataset.ts";
import { actorsOf } from "#domain/evidence/actors-of.ts";
import type { Actor, ActorKind, RecordId } from "#domain/records/record-types.ts";

/** Actors of one kind that share events with the subject, the most events first. */
export interface CounterpartGroup {
  readonly label: string;
  readonly options: readonly { readonly id: RecordId; readonly label: string }[];
}

const GROUPS: readonly { label: string; kinds: readonly ActorKind[] }[] = [
  { label: "States", kinds: ["state"] },
  { label: "People", kinds: ["person"] },
  { label: "Organizations and groups", kinds: ["organization", "group"] },
];

/**
 * With whom an actor took part in the given events; a state stands for its people and ministries, on both sides.
 * Labels carry the number of events: "Ukraine (11)".
 */
export function counterparts(
  dataset: Dataset,
  actor: Actor,
  eventRows: readonly number[],
): readonly CounterpartGroup[] {
  const own = actorsOf(dataset, actor.id);
  const counts = new Map<RecordId, number>();
  for (const row of eventRows) {
    const others = new Set<RecordId>();
    for (const part of dataset.events[row]?.participants ?? []) {
      for (const id of [part.actor, part.onBehalfOf, actorOf(dataset, part.actor)?.state]) {
        if (id !== undefined && !own.has(id) && id !== actor.state) others.add(id);
      }
    }
    for (const id of others) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return GROUPS.map(({ label, kinds }) => ({
    label,
    options: sorted.flatMap(([id, count]) => {
      const other = actorOf(dataset, id);
      return other !== undefined && kinds.includes(other.kind)
        ? [{ id, label: `${other.name} (${count})` }]
        : [];
    }),
  })).filter((group) => group.options.length > 0);
}

function actorOf({ actors, actorRow }: Dataset, id: RecordId): Actor | undefined {
  return actors[actorRow.get(id) ?? -1];
}
