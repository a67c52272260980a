// Two periods in one picture: the scene of both together, on the same positions, and on each thing how it changed.
import { changeOfActor, changeOfPair } from "#domain/compare/change-of.ts";
import type { ChangeKind, Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Scene, SceneMarks, SceneNode, SceneTie } from "#scene/scene-types.ts";
import { tieWidth } from "#scene/tie-width.ts";
import { pairRows } from "./pair-rows.ts";

/** The answer of a filter that counts both periods: so the scene holds what is in either. */
export function withBothPeriods(visible: Visible, { counted: { a, b } }: Comparison): Visible {
  return {
    ...visible,
    events: inEither(a.events, b.events),
    actors: inEither(a.actors, b.actors),
    actorEventCount: a.actorEvents.map((count, row) => count + (b.actorEvents[row] ?? 0)),
    pairWeight: a.pairEvents.map((count, pair) => Math.max(count, b.pairEvents[pair] ?? 0)),
  };
}

function inEither(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((isIn, row) => isIn | (other[row] ?? 0));
}

/**
 * A scene of both periods with its changes. A tie is as wide as it was where it is strongest and says by how many
 * shared events it differs; an event belongs to one period or both, and a participation goes with its event.
 */
export function markChanges(scene: Scene, dataset: Dataset, comparison: Comparison): Scene {
  const { counted } = comparison;
  const pairs = pairRows(dataset);
  const markTie = (tie: SceneTie): SceneTie => {
    if (scene.mode === "contacts") {
      const change = eventChange(dataset, comparison, tie.source);
      return tie.presence !== "in" || change === null ? tie : { ...tie, change };
    }
    const change = changeOfPair(counted, pairs.get(tie.id) ?? -1);
    if (change === null) return tie;
    const { kind, before, after } = change;
    const weight = Math.max(before, after);
    return { ...tie, weight, width: tieWidth(weight), ...marked(kind, after - before) };
  };
  const markNode = (node: SceneNode): SceneNode => {
    if (node.role === "event") {
      const change = eventChange(dataset, comparison, node.id);
      return change === null ? node : { ...node, change };
    }
    const change = changeOfActor(counted, dataset.actorRow.get(node.id) ?? -1);
    if (change === null) return node;
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
