import type { Dataset } from "#domain/dataset/dataset.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { changeBetween } from "./change-of.ts";
import type { Comparison, SideChange } from "./comparison.ts";

/** How each side differs between two periods, in the order of the sides; one with no event in either is left out. */
export function sideChanges(dataset: Dataset, { masks }: Pick<Comparison, "masks">): readonly SideChange[] {
  const { sides, eventsOfSide } = relationsOf(dataset);
  return sides.list.flatMap(({ id }, side) => {
    const events = eventsOfSide(side);
    const inside = (mask: Uint8Array): number => events.filter((event) => mask[event] === 1).length;
    const change = changeBetween({ before: inside(masks.a), after: inside(masks.b) });
    return change === null ? [] : [{ id: sideSelectionId(id), side, ...change }];
  });
}
