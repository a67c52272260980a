import type { Scene, SceneMarks, SceneNode, ScenePatch, SceneTie } from "./scene-types.ts";

export type SceneElements = Pick<Scene, "nodes" | "ties">;

/**
 * What must change to get from one scene to the next; `null` = from nothing. A tie whose ends differ is removed and
 * added, since a canvas cannot move an end. Patches are applied in this order: ties out, nodes out, nodes in and
 * changed, ties in and changed; within each list the order does not matter.
 */
export function diffScenes(before: SceneElements | null, after: SceneElements): ScenePatch {
  const nodes = diffList(before?.nodes ?? [], after.nodes, { same: sameNode, sameKind: () => true });
  const ties = diffList(before?.ties ?? [], after.ties, { same: sameTie, sameKind: sameEnds });
  return {
    addNodes: nodes.add,
    removeNodes: nodes.remove,
    changeNodes: nodes.change,
    addTies: ties.add,
    removeTies: ties.remove,
    changeTies: ties.change,
  };
}

/** True when a patch would change nothing. */
export function isEmptyPatch(patch: ScenePatch): boolean {
  return Object.values(patch).every((list: readonly unknown[]) => list.length === 0);
}

/** True when two scenes look the same, node for node and tie for tie in the same order: a quick answer for every frame. */
export function looksSame(before: SceneElements | null, after: SceneElements): boolean {
  return (
    before !== null &&
    before.nodes.length === after.nodes.length &&
    before.ties.length === after.ties.length &&
    after.nodes.every((node, at) => isSameAs(before.nodes[at], node)) &&
    after.ties.every((tie, at) => {
      const was = before.ties[at];
      return was === tie || (was?.id === tie.id && sameEnds(was, tie) && sameTie(was, tie));
    })
  );
}

function isSameAs(was: SceneNode | undefined, node: SceneNode): boolean {
  return was?.id === node.id && sameNode(was, node);
}

interface Comparison<T> {
  same: (a: T, b: T) => boolean;
  /** False when the element cannot be changed into the other, only replaced. */
  sameKind: (a: T, b: T) => boolean;
}

function diffList<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  { same, sameKind }: Comparison<T>,
): { add: T[]; remove: string[]; change: T[] } {
  const old = new Map(before.map((element) => [element.id, element]));
  const add: T[] = [];
  const remove: string[] = [];
  const change: T[] = [];
  for (const element of after) {
    const was = old.get(element.id);
    old.delete(element.id);
    if (was === undefined) add.push(element);
    else if (!sameKind(was, element)) {
      remove.push(element.id);
      add.push(element);
    } else if (!same(was, element)) change.push(element);
  }
  remove.push(...old.keys());
  return { add, remove, change };
}

function sameNode(a: SceneNode, b: SceneNode): boolean {
  return a === b || (sameLooks(a, b) && sameState(a, b) && sameMarks(a, b));
}

function sameLooks(a: SceneNode, b: SceneNode): boolean {
  return (
    a.role === b.role &&
    a.label === b.label &&
    a.x === b.x &&
    a.y === b.y &&
    a.size === b.size &&
    sameLook(a.look, b.look)
  );
}

function sameState(a: SceneNode, b: SceneNode): boolean {
  return (
    a.presence === b.presence &&
    a.emphasis === b.emphasis &&
    a.selected === b.selected &&
    a.labelShown === b.labelShown &&
    a.statements === b.statements
  );
}

function sameMarks(a: SceneMarks, b: SceneMarks): boolean {
  return a.change === b.change && a.pace === b.pace && a.mark === b.mark;
}

/** Looks come from a cache, so the reference nearly always answers. */
function sameLook(a: SceneNode["look"], b: SceneNode["look"]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameEnds(a: SceneTie, b: SceneTie): boolean {
  return a.source === b.source && a.target === b.target;
}

function sameTie(a: SceneTie, b: SceneTie): boolean {
  return (
    a === b ||
    (a.width === b.width &&
      a.weight === b.weight &&
      a.presence === b.presence &&
      a.emphasis === b.emphasis &&
      a.selected === b.selected &&
      sameMarks(a, b))
  );
}
