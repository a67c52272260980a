import type { Actor, RecordId } from "#domain/records/record-types.ts";
import { foldText } from "#domain/text/fold-text.ts";
import { foreignLetters, lookOf } from "#domain/text/look-of.ts";

/**
 * Actors whose names look alike and are not the same letters, each with a sentence part that says so: an opened file
 * may hold a "Putin" of two scripts.
 */
export function twinNames(actors: readonly Actor[]): ReadonlyMap<RecordId, string> {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    const look = lookOf(actor.name);
    const group = groups.get(look);
    if (group === undefined) groups.set(look, [actor]);
    else group.push(actor);
  }
  const twins = new Map<RecordId, string>();
  for (const group of groups.values()) {
    if (new Set(group.map(({ name }) => foldText(name))).size < 2) continue;
    for (const { id, name } of group) {
      const letters = foreignLetters(name);
      twins.set(id, `looks like another name${letters === "" ? "" : `, but has ${letters}`}`);
    }
  }
  return twins;
}
