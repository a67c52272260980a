// How bad an arrangement is. Only what the eye stumbles over is counted; the weights say how much each weighs
// against one crossing of two ties.
import { distanceToSegment } from "./distance-to-segment.ts";
import type { LayoutTask } from "./layout-task.ts";
import { segmentsCross } from "./segments-cross.ts";

/** Node centres by node number. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
}

export interface CostWeights {
  crossing: number;
  nodeOverlap: number;
  /** A tie that runs through a node that it does not join. */
  throughNode: number;
  /** A label over another label or a node. */
  labelOverlap: number;
  throughLabel: number;
  /** For a tie as long as the room is wide. */
  length: number;
  /** Two ties of one node that lie on each other. */
  narrowAngle: number;
}

export const WEIGHTS: CostWeights = {
  crossing: 1,
  nodeOverlap: 12,
  throughNode: 2.5,
  labelOverlap: 2.5,
  throughLabel: 0.25,
  length: 0.8,
  narrowAngle: 0.6,
};

/** The least gap between two nodes, and between a node and a tie that passes it. */
export const NODE_GAP = 7;
const TIE_GAP = 3;
/** Below this sine two ties of one node can hardly be told apart. */
const NARROW_SINE = 0.14;

/** The cost of everything that depends on where one node is; a tie to a moved node counts with the node. */
export function nodeCost(task: LayoutTask, points: Points, node: number): number {
  return (
    tiesCost(task, points, node) + passingTiesCost(task, points, node) + neighboursCost(task, points, node)
  );
}

/** The crossings, detours and lengths of the node's own ties. */
function tiesCost(task: LayoutTask, { x, y }: Points, node: number): number {
  const { tieA, tieB } = task;
  let cost = 0;
  for (const tie of task.tiesOf[node]!) {
    const a = tieA[tie]!;
    const b = tieB[tie]!;
    const far = a === node ? b : a;
    for (let other = 0; other < tieA.length; other++) {
      const c = tieA[other]!;
      const d = tieB[other]!;
      if (c === a || c === b || d === a || d === b) continue;
      if (segmentsCross(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!)) cost += WEIGHTS.crossing;
    }
    for (let other = 0; other < task.nodes.length; other++) {
      if (other !== a && other !== b) cost += passCost(task, { x, y }, tie, other);
    }
    const length = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) / task.width;
    cost += WEIGHTS.length * length * (0.5 + length);
    cost +=
      narrowCost(task, { x, y }, { tie, centre: far }) +
      narrowCost(task, { x, y }, { tie, centre: node }) / 2;
  }
  return cost;
}

/** Ties of one centre that lie almost on this one, on the same side. */
function narrowCost(
  task: LayoutTask,
  { x, y }: Points,
  { tie, centre }: { tie: number; centre: number },
): number {
  const end = task.tieA[tie] === centre ? task.tieB[tie]! : task.tieA[tie]!;
  const ux = x[end]! - x[centre]!;
  const uy = y[end]! - y[centre]!;
  const length = Math.hypot(ux, uy) || 1;
  let cost = 0;
  for (const other of task.tiesOf[centre]!) {
    if (other === tie) continue;
    const otherEnd = task.tieA[other] === centre ? task.tieB[other]! : task.tieA[other]!;
    const vx = x[otherEnd]! - x[centre]!;
    const vy = y[otherEnd]! - y[centre]!;
    if (ux * vx + uy * vy <= 0) continue;
    const sine = Math.abs(ux * vy - uy * vx) / (length * (Math.hypot(vx, vy) || 1));
    if (sine < NARROW_SINE) cost += WEIGHTS.narrowAngle * (1 - sine / NARROW_SINE);
  }
  return cost;
}

/** Other nodes' ties that run through the node or its label. */
function passingTiesCost(task: LayoutTask, points: Points, node: number): number {
  let cost = 0;
  for (let tie = 0; tie < task.tieA.length; tie++) {
    if (task.tieA[tie] !== node && task.tieB[tie] !== node) cost += passCost(task, points, tie, node);
  }
  return cost;
}

// oxlint-disable-next-line max-params -- called a hundred million times: an object for each call would double the time
function passCost(task: LayoutTask, { x, y }: Points, tie: number, node: number): number {
  const a = task.tieA[tie]!;
  const b = task.tieB[tie]!;
  const { radius, labelHalf, labelTop, labelBottom } = task.nodes[node]!;
  const px = x[node]!;
  const py = y[node]!;
  const reach = radius + TIE_GAP;
  const ax = x[a]!;
  const bx = x[b]!;
  const wide = Math.max(reach, labelHalf);
  if ((ax < px - wide && bx < px - wide) || (ax > px + wide && bx > px + wide)) return 0;
  const ay = y[a]!;
  const by = y[b]!;
  const below = Math.max(reach, labelBottom);
  if ((ay < py - reach && by < py - reach) || (ay > py + below && by > py + below)) return 0;
  const distance = distanceToSegment(px, py, ax, ay, bx, by);
  let cost = distance < reach ? WEIGHTS.throughNode * (1.3 - (0.6 * distance) / reach) : 0;
  if (labelHalf > 0) {
    const middle = py + (labelTop + labelBottom) / 2;
    const left = px - labelHalf;
    if (segmentsCross(ax, ay, bx, by, left, middle, px + labelHalf, middle)) cost += WEIGHTS.throughLabel;
  }
  return cost;
}

/** Overlaps of the node and its label with all others. */
function neighboursCost(task: LayoutTask, points: Points, node: number): number {
  let cost = 0;
  for (let other = 0; other < task.nodes.length; other++)
    if (other !== node) cost += overlapCost(task, points, node, other);
  return cost;
}

// oxlint-disable-next-line max-params -- as above
function overlapCost(task: LayoutTask, { x, y }: Points, node: number, other: number): number {
  const one = task.nodes[node]!;
  const two = task.nodes[other]!;
  const dx = Math.abs(x[node]! - x[other]!);
  const dy = y[other]! - y[node]!;
  let cost = 0;
  const least = one.radius + two.radius + NODE_GAP;
  const distance = Math.hypot(dx, dy);
  if (distance < least) cost += WEIGHTS.nodeOverlap * (0.5 + (least - distance) / least);
  if (labelsOverlap(one, two, { dx, dy })) cost += WEIGHTS.labelOverlap;
  if (labelOverNode(one, two, { dx, dy })) cost += WEIGHTS.labelOverlap;
  if (labelOverNode(two, one, { dx, dy: -dy })) cost += WEIGHTS.labelOverlap;
  return cost;
}

interface Offset {
  /** Distance across, without sign. */
  dx: number;
  /** How far the second node is below the first. */
  dy: number;
}
type Node = LayoutTask["nodes"][number];

/** Whether the labels of two nodes overlap. */
export function labelsOverlap(one: Node, two: Node, { dx, dy }: Offset): boolean {
  if (one.labelHalf === 0 || two.labelHalf === 0 || dx >= one.labelHalf + two.labelHalf + 4) return false;
  return dy + two.labelTop < one.labelBottom && one.labelTop < dy + two.labelBottom;
}

/** Whether the label of the first node lies over the second. */
export function labelOverNode(one: Node, two: Node, { dx, dy }: Offset): boolean {
  if (one.labelHalf === 0 || dx >= one.labelHalf + two.radius + 1) return false;
  return dy + two.radius > one.labelTop && dy - two.radius < one.labelBottom;
}
