import { ACTOR_LABEL_SIZE, ACTOR_LABEL_WEIGHT } from "#scene/label-box.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { Scene } from "#scene/scene-types.ts";

/** A drawn graph as columns: what a layout needs and nothing else. Rows follow `ids`. */
export interface LayoutGraph {
  ids: readonly string[];
  /** Half the room that a node takes with its label, in scene units. */
  halfWidth: Float64Array;
  halfHeight: Float64Array;
  /** Rows of the two ends of each tie. */
  from: Int32Array;
  to: Int32Array;
}

/** Places in scene units; rows follow the graph's. */
export interface Places {
  x: Float64Array;
  y: Float64Array;
}

const MAX_LABEL_PX = 130;
const GAP_PX = 12;
const LABEL_LINE_PX = 18;

/** Drawn nodes and the ties between them as columns. Hidden ones are left out, and ties to what is not there. */
export function layoutGraphOf(scene: Pick<Scene, "nodes" | "ties">): LayoutGraph {
  const nodes = scene.nodes.filter((node) => node.presence !== "hidden");
  const row = new Map(nodes.map((node, at) => [node.id, at]));
  const ends = scene.ties.flatMap((tie) => {
    const from = row.get(tie.source);
    const to = row.get(tie.target);
    return tie.presence === "hidden" || from === undefined || to === undefined || from === to
      ? []
      : [[from, to] as const];
  });
  return {
    ids: nodes.map((node) => node.id),
    halfWidth: Float64Array.from(
      nodes,
      (node) => (Math.max(node.size, roomForLabel(node.role, node.label)) + GAP_PX) / 2,
    ),
    halfHeight: Float64Array.from(
      nodes,
      (node) => (node.size + (node.role === "actor" ? LABEL_LINE_PX : 0) + GAP_PX) / 2,
    ),
    from: Int32Array.from(ends, ([from]) => from),
    to: Int32Array.from(ends, ([, to]) => to),
  };
}

/** Events have labels only now and then; room for them would tear the picture apart. */
function roomForLabel(role: "actor" | "event", label: string): number {
  return role === "actor"
    ? Math.min(MAX_LABEL_PX, textWidth(label, ACTOR_LABEL_SIZE, ACTOR_LABEL_WEIGHT))
    : 0;
}
