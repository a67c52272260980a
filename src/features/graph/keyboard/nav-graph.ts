import type { Scene } from "#scene/scene-types.ts";

/** A node that the keyboard cursor can stand on. */
export interface NavNode {
  id: string;
  x: number;
  y: number;
  /** Inside the window and the filters; others are drawn faded and come last. */
  inside: boolean;
}

/** What is drawn, as the keyboard walks it: nodes by id, and the ids that each is tied to. */
export interface NavGraph {
  nodes: ReadonlyMap<string, NavNode>;
  neighbours: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

/** The drawn nodes and ties of a scene; hidden ones are left out. Neighbours inside the window come first. */
export function navGraphOf(scene: Scene): NavGraph {
  const nodes = new Map<string, NavNode>();
  for (const { id, x, y, presence } of scene.nodes) {
    if (presence !== "hidden") nodes.set(id, { id, x, y, inside: presence === "in" });
  }
  const inside = new Map<string, string[]>();
  const outside = new Map<string, string[]>();
  for (const tie of scene.ties) {
    if (tie.presence === "hidden" || !nodes.has(tie.source) || !nodes.has(tie.target)) continue;
    const lists = tie.presence === "in" ? inside : outside;
    push(lists, tie.source, tie.target);
    push(lists, tie.target, tie.source);
  }
  const neighbours = new Map<string, readonly string[]>();
  for (const { id } of nodes.values()) {
    neighbours.set(id, [...new Set([...(inside.get(id) ?? NONE), ...(outside.get(id) ?? NONE)])]);
  }
  return { nodes, neighbours };
}

function push(lists: Map<string, string[]>, from: string, to: string): void {
  const list = lists.get(from);
  if (list === undefined) lists.set(from, [to]);
  else list.push(to);
}
