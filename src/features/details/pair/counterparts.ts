import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { counterpartsOf } from "#domain/evidence/counterparts-of.ts";
import { partyOf, type Party } from "#domain/evidence/party-of.ts";
import type { ActorKind, RecordId } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";

/** Whom somebody can be paired with, of one kind, the most contacts first. */
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
 * Whom an actor, a side or an office was in contact with at the given events (rows), with the number of contacts that
 * join them: "Ukraine (11)".
 */
export function counterparts(
  dataset: Dataset,
  id: RecordId,
  eventRows: readonly number[],
): readonly CounterpartGroup[] {
  const party = partyOf(dataset, id);
  if (party === null) return [];
  const { sides, actors } = counterpartsOf(dataset, party, eventRows);
  const {
    sideOfActor,
    sides: { list },
  } = relationsOf(dataset);
  const ofSides = sides.flatMap(({ side, events }) => {
    const found = list[side];
    const isOwn = [...party.members].every((row) => sideOfActor(row) === side);
    return found === undefined || isOwn
      ? []
      : [option(sideSelectionId(found.id), found.label, events.length)];
  });
  const ofActors = GROUPS.map(({ label, kinds }) => ({
    label,
    options: actors.flatMap(({ actor, events }) => {
      const other = dataset.actors[actor];
      const isOffered =
        other !== undefined && kinds.includes(other.kind) && !standsForAll(dataset, actor, party);
      return isOffered ? [option(other.id, other.name, events.length)] : [];
    }),
  }));
  return [{ label: "Sides", options: ofSides }, ...ofActors].filter((group) => group.options.length > 0);
}

/** A minister and his own state are no pair that anybody looks for. */
function standsForAll(dataset: Dataset, actor: number, { members }: Party): boolean {
  const represented = new Set(rowsOf(relationsOf(dataset).standsFor, actor));
  return [...members].every((row) => represented.has(row));
}

function option(id: RecordId, name: string, count: number): { id: RecordId; label: string } {
  return { id, label: `${name} (${count})` };
}
