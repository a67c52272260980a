import type { Scene, SceneNode, SceneTie } from "#scene/scene-types.ts";

/** A person as it is drawn inside the window; override what matters. */
export function sceneNode(id: string, change: Partial<SceneNode> = {}): SceneNode {
  return {
    id,
    role: "actor",
    label: id,
    x: 0,
    y: 0,
    size: 40,
    look: { kind: "person", letters: "AB", ring: "" },
    presence: "in",
    emphasis: "none",
    selected: false,
    labelShown: true,
    statements: 0,
    ...change,
  };
}

export function sceneTie(source: string, target: string, change: Partial<SceneTie> = {}): SceneTie {
  return {
    id: `${source}~${target}`,
    source,
    target,
    width: 1,
    weight: 1,
    presence: "in",
    emphasis: "none",
    selected: false,
    ...change,
  };
}

export function sceneOf(nodes: readonly SceneNode[], ties: readonly SceneTie[] = []): Scene {
  return { mode: "ties", nodes, ties, notDrawn: null };
}
