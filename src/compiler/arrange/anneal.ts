import { nodeCost, type Points } from "./layout-cost.ts";
import type { LayoutTask } from "./layout-task.ts";

export interface AnnealOptions {
  /** Moves to try. */
  moves: number;
  /** How much worse a move may be at the start and at the end, in the cost's units. */
  hot: number;
  cold: number;
  random: () => number;
}

/**
 * Improves an arrangement in place: moves nodes, or lets two change places, and keeps what is better (early on,
 * now and then, also what is a little worse, to get out of dead ends). Nodes stay inside the room.
 */
export function anneal(task: LayoutTask, points: Points, { moves, hot, cold, random }: AnnealOptions): void {
  const count = task.nodes.length;
  if (count === 0) return;
  const cooling = (cold / hot) ** (1 / moves);
  let heat = hot;
  for (let move = 0; move < moves; move++) {
    heat *= cooling;
    const progress = move / moves;
    const node = Math.floor(random() * count);
    if (random() < 0.12) swapTwo(task, points, { node, other: Math.floor(random() * count), heat, random });
    else
      moveOne(task, points, {
        node,
        target: targetOf(task, points, { node, progress, random }),
        heat,
        random,
      });
  }
}

interface Trial {
  node: number;
  heat: number;
  random: () => number;
}

/** Somewhere near, near the middle of the neighbours, or anywhere; steps get shorter as it cools. */
function targetOf(
  task: LayoutTask,
  { x, y }: Points,
  { node, progress, random }: { node: number; progress: number; random: () => number },
): [number, number] {
  const choice = random();
  const reach = (0.35 * (1 - progress) ** 2 + 0.012) * task.width;
  let cx = x[node]!;
  let cy = y[node]!;
  if (choice < 0.1) return clamp(task, node, [(random() - 0.5) * task.width, (random() - 0.5) * task.height]);
  if (choice < 0.25) [cx, cy] = middleOfNeighbours(task, { x, y }, node);
  return clamp(task, node, [cx + (random() + random() - 1) * reach, cy + (random() + random() - 1) * reach]);
}

function middleOfNeighbours(task: LayoutTask, { x, y }: Points, node: number): [number, number] {
  const ties = task.tiesOf[node]!;
  if (ties.length === 0) return [x[node]!, y[node]!];
  let sumX = 0;
  let sumY = 0;
  for (const tie of ties) {
    const other = task.tieA[tie] === node ? task.tieB[tie]! : task.tieA[tie]!;
    sumX += x[other]!;
    sumY += y[other]!;
  }
  return [sumX / ties.length, sumY / ties.length];
}

/** The nearest point at which the node and its label are inside the room. */
export function clamp(task: LayoutTask, node: number, [x, y]: readonly [number, number]): [number, number] {
  const { radius, labelHalf, labelBottom } = task.nodes[node]!;
  const side = task.width / 2 - Math.max(radius, labelHalf);
  const top = -task.height / 2 + radius;
  const bottom = task.height / 2 - Math.max(radius, labelBottom);
  return [Math.min(side, Math.max(-side, x)), Math.min(bottom, Math.max(top, y))];
}

function moveOne(task: LayoutTask, points: Points, trial: Trial & { target: [number, number] }): void {
  const { node, target, heat, random } = trial;
  const oldX = points.x[node]!;
  const oldY = points.y[node]!;
  const before = nodeCost(task, points, node);
  [points.x[node], points.y[node]] = target;
  if (isKept(nodeCost(task, points, node) - before, heat, random)) return;
  points.x[node] = oldX;
  points.y[node] = oldY;
}

/** Two single moves one after the other, so that the difference of the costs is exact. */
function swapTwo(task: LayoutTask, points: Points, trial: Trial & { other: number }): void {
  const { node, other, heat, random } = trial;
  if (node === other) return;
  const { x, y } = points;
  const here: [number, number] = [x[node]!, y[node]!];
  const there: [number, number] = [x[other]!, y[other]!];
  let change = -nodeCost(task, points, node);
  [x[node], y[node]] = clamp(task, node, there);
  change += nodeCost(task, points, node) - nodeCost(task, points, other);
  [x[other], y[other]] = clamp(task, other, here);
  change += nodeCost(task, points, other);
  if (isKept(change, heat, random)) return;
  [x[node], y[node]] = here;
  [x[other], y[other]] = there;
}

function isKept(change: number, heat: number, random: () => number): boolean {
  return change <= 0 || random() < Math.exp(-change / heat);
}
