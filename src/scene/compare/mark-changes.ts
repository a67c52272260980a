// Two periods in one picture: the scene of both together, on the same positions, and on each thing how it changed.
import type { ChangeKind, Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Scene, SceneMarks, SceneNode, SceneTie } from "#scene/scene-types.ts";
import { tieWidth } from "#scene/tie-width.ts";

/** The answer of a filter that counts both periods: so the scene holds what is in either. */
export function withBothPeriods(visible: Visible, comparison: Comparison): Visible {
  const { masks, ties, actors } = comparison;
  const pairWeight = new Int32Array(visible.pairWeight.length);
  for (const { pair, before, after } of ties) pairWeight[pair] = Math.max(before, after);
  const present = new Uint8Array(visible.actors.length);
  const actorEventCount = new Int32Array(visible.actorEventCount.length);
  for (const { row, before, after } of actors) {
    present[row] = 1;
    actorEventCount[row] = before + after;
  }
  return {
    ...visible,
    events: masks.a.map((isIn, row) => (isIn === 1 || masks.b[row] === 1 ? 1 : 0)),
    actors: present,
    actorEventCount,
    pairWeight,
  };
}

/**
 * A scene of both periods with its changes. A tie is as wide as it was where it is strongest and says by how many
 * shared events it differs; an event belongs to one period or both, and a participation goes with its event.
 */
export function markChanges(scene: Scene, dataset: Dataset, comparison: Comparison): Scene {
  const ties = new Map(comparison.ties.map((change) => [change.id, change]));
  const actors = new Map(comparison.actors.map((change) => [change.id, change]));
  const markTie = (tie: SceneTie): SceneTie => {
    if (scene.mode === "contacts") {
      const change = eventChange(dataset, comparison, tie.source);
      return tie.presence !== "in" || change === null ? tie : { ...tie, change };
    }
    const change = ties.get(tie.id);
    if (change === undefined) return tie;
    const { kind, before, after } = change;
    const weight = Math.max(before, after);
    return { ...tie, weight, width: tieWidth(weight), ...marked(kind, after - before) };
  };
  const markNode = (node: SceneNode): SceneNode => {
    if (node.role === "event") {
      const change = eventChange(dataset, comparison, node.id);
      return change === null ? node : { ...node, change };
    }
    const change = actors.get(node.id);
    if (change === undefined) return node;
    // Only coming and going is said beside a name: more or fewer events are on the ties.
    const marks = marked(change.kind, 0);
    const isMoved = change.kind === "gained" || change.kind === "lost";
    return isMoved
      ? { ...node, ...marks, label: `${marks.mark ?? ""} ${node.label}` }
      : { ...node, change: change.kind };
  };
  return { ...scene, nodes: scene.nodes.map(markNode), ties: scene.ties.map(markTie) };
}

function marked(change: ChangeKind, difference: number): SceneMarks {
  const sign = SIGNS[change];
  if (sign === "") return { change };
  return { change, mark: difference === 0 ? sign : `${sign}${Math.abs(difference)}` };
}

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  gained: "+",
  stronger: "▲",
  lost: "−",
  weaker: "▼",
  kept: "",
};

function eventChange(dataset: Dataset, { masks }: Comparison, id: string): ChangeKind | null {
  const row = dataset.eventRow.get(id) ?? -1;
  const isBefore = masks.a[row] === 1;
  const isAfter = masks.b[row] === 1;
  if (isBefore) return isAfter ? "kept" : "lost";
  return isAfter ? "gained" : null;
}
