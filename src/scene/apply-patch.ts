import type { SceneElements } from "./diff-scenes.ts";
import type { ScenePatch } from "./scene-types.ts";

/**
 * What a canvas must hold after a patch, as plain lists sorted by id: the model that tests hold a canvas against.
 * Removing comes before adding, so a replaced element is in both lists of a patch.
 */
export function applyPatch(scene: SceneElements, patch: ScenePatch): SceneElements {
  return {
    nodes: applyList(scene.nodes, {
      add: patch.addNodes,
      remove: patch.removeNodes,
      change: patch.changeNodes,
    }),
    ties: applyList(scene.ties, { add: patch.addTies, remove: patch.removeTies, change: patch.changeTies }),
  };
}

function applyList<T extends { id: string }>(
  before: readonly T[],
  { add, remove, change }: { add: readonly T[]; remove: readonly string[]; change: readonly T[] },
): readonly T[] {
  const elements = new Map(before.map((element) => [element.id, element]));
  for (const id of remove) elements.delete(id);
  for (const element of [...change, ...add]) elements.set(element.id, element);
  return [...elements.values()].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
