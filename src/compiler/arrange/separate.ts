import { clamp } from "./anneal.ts";
import type { Points } from "./layout-cost.ts";
import type { LayoutTask } from "./layout-task.ts";

/** Space that stays between two nodes after rounding, in scene units. */
const GAP = 2;
const ROUNDS = 400;

/**
 * Pushes nodes that lie on one another apart, in place, each by half of what is missing, until none do. A crowd of many
 * hundreds is too large for moves at random to free the last of them.
 */
export function separate(task: LayoutTask, points: Points): void {
  const { nodes } = task;
  for (let round = 0; round < ROUNDS; round++) {
    let isFree = true;
    for (let a = 0; a < nodes.length; a++)
      for (let b = a + 1; b < nodes.length; b++) {
        const least = (nodes[a]?.radius ?? 0) + (nodes[b]?.radius ?? 0) + GAP;
        const dx = (points.x[b] ?? 0) - (points.x[a] ?? 0);
        const dy = (points.y[b] ?? 0) - (points.y[a] ?? 0);
        const far = Math.hypot(dx, dy);
        if (far >= least) continue;
        isFree = false;
        // Two at one place part along a line that depends on who they are, so that a pile spreads.
        const angle = far === 0 ? (a * 31 + b * 17) % 6.28 : Math.atan2(dy, dx);
        const push = (least - far) / 2 + 0.5;
        move(task, points, a, [-Math.cos(angle) * push, -Math.sin(angle) * push]);
        move(task, points, b, [Math.cos(angle) * push, Math.sin(angle) * push]);
      }
    if (isFree) return;
  }
}

function move(task: LayoutTask, { x, y }: Points, node: number, [dx, dy]: readonly [number, number]): void {
  [x[node], y[node]] = clamp(task, node, [(x[node] ?? 0) + dx, (y[node] ?? 0) + dy]);
}
