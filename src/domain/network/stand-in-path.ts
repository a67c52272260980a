import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";
import type { PathEnds } from "./path.ts";
import { timedPath, type PathScope, type TimedPath } from "./paths.ts";

/** The path between what two actors stand for, where none joins the two themselves. */
export interface StandInPath {
  ends: PathEnds;
  timed: TimedPath;
}

/**
 * Where no path forward in time joins two people or bodies: the path between the states that they belong to, or the
 * sides that they sit with (Zelensky to Putin: none; Ukraine to Russia: over Wang). null = the two belong to one, or
 * to nobody, or there is no such path either.
 */
export function standInPath(dataset: Dataset, ends: PathEnds, scope: PathScope): StandInPath | null {
  const from = standsBehind(dataset, ends.from);
  const to = standsBehind(dataset, ends.to);
  if (from === null || to === null || from === to) return null;
  if (from === ends.from && to === ends.to) return null;
  const timed = timedPath(dataset, { from, to }, scope);
  return timed.certain === null && timed.possible === null ? null : { ends: { from, to }, timed };
}

/** The state of an actor, itself for a state; without one the side that it sits with; null = neither. */
function standsBehind(dataset: Dataset, id: RecordId): RecordId | null {
  const row = dataset.actorRow.get(id);
  const actor = row === undefined ? undefined : dataset.actors[row];
  if (row === undefined || actor === undefined) return null;
  if (actor.kind === "state") return id;
  if (actor.state !== undefined) return actor.state;
  const { sides, sideOfActor } = relationsOf(dataset);
  const side = sides.list[sideOfActor(row)];
  return side === undefined ? null : sideSelectionId(side.id);
}
