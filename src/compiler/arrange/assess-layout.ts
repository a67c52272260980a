import { distanceToSegment } from "./distance-to-segment.ts";
import { labelOverNode, labelsOverlap, type Points } from "./layout-cost.ts";
import type { LayoutTask } from "./layout-task.ts";
import { segmentsCross } from "./segments-cross.ts";

type Pair = readonly [string, string];

/** What is left that the eye stumbles over, by ids. */
export interface Assessment {
  crossings: number;
  /** Nodes that overlap. */
  nodes: readonly Pair[];
  /** Label of the first over the label or the node of the second. */
  labels: readonly Pair[];
  /** Tie (event > actor) that runs through a node. */
  through: readonly Pair[];
}

/** Counts crossings, overlaps and ties that run through nodes. */
export function assessLayout(task: LayoutTask, points: Points): Assessment {
  return { crossings: crossings(task, points), ...overlaps(task, points), through: through(task, points) };
}

function crossings({ tieA, tieB }: LayoutTask, { x, y }: Points): number {
  let count = 0;
  for (let one = 0; one < tieA.length; one++) {
    const a = tieA[one]!;
    const b = tieB[one]!;
    for (let two = one + 1; two < tieA.length; two++) {
      const c = tieA[two]!;
      const d = tieB[two]!;
      if (c === a || d === b) continue;
      if (segmentsCross(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!)) count += 1;
    }
  }
  return count;
}

function overlaps({ nodes }: LayoutTask, { x, y }: Points): Pick<Assessment, "nodes" | "labels"> {
  const overlapping: Pair[] = [];
  const labels: Pair[] = [];
  nodes.forEach((one, i) => {
    nodes.forEach((two, j) => {
      if (i === j) return;
      const dx = Math.abs(x[i]! - x[j]!);
      const dy = y[j]! - y[i]!;
      if (i < j && Math.hypot(dx, dy) < one.radius + two.radius) overlapping.push([one.id, two.id]);
      const isCovered = labelOverNode(one, two, { dx, dy }) || (i < j && labelsOverlap(one, two, { dx, dy }));
      if (isCovered) labels.push([one.id, two.id]);
    });
  });
  return { nodes: overlapping, labels };
}

function through({ nodes, tieA, tieB }: LayoutTask, { x, y }: Points): Pair[] {
  const found: Pair[] = [];
  tieA.forEach((a, tie) => {
    const b = tieB[tie]!;
    nodes.forEach((node, other) => {
      if (other === a || other === b) return;
      if (distanceToSegment(x[other]!, y[other]!, x[a]!, y[a]!, x[b]!, y[b]!) >= node.radius) return;
      found.push([`${nodes[b]!.id} > ${nodes[a]!.id}`, node.id]);
    });
  });
  return found;
}
