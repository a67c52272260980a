import type { LayoutGraph, Places } from "./layout-graph.ts";

/** The length that a tie tends to, in scene units. */
const TIE_LENGTH = 82;
/** Wider than tall, as screens are. */
const ASPECT = 1.25;
const PULL_TO_MIDDLE = 0.03;
/** Nodes further apart than this leave each other alone, so that parts without ties between them stay together. */
const PUSH_REACH = 3.2 * TIE_LENGTH;
/** Steps times pairs of nodes: keeps the work of one layout in bounds, whatever the size of the graph. */
const WORK = 14_000_000;

/**
 * Spreads nodes by force (Fruchterman and Reingold): ties pull, nodes push, the middle holds all together. The
 * places given are the start and are overwritten; the same start gives the same result.
 */
export function spreadByForce(graph: LayoutGraph, places: Places): void {
  const count = graph.ids.length;
  if (count < 2) return;
  const steps = Math.max(40, Math.min(400, Math.round(WORK / (count * count))));
  const moveX = new Float64Array(count);
  const moveY = new Float64Array(count);
  for (let step = 0; step < steps; step += 1) {
    moveX.fill(0);
    moveY.fill(0);
    push(places, moveX, moveY);
    pull(graph, places, moveX, moveY);
    const reach = TIE_LENGTH * 1.6 * (1 - step / steps) + 0.5;
    for (let row = 0; row < count; row += 1) {
      const dx = (moveX[row] ?? 0) - (places.x[row] ?? 0) * PULL_TO_MIDDLE;
      const dy = (moveY[row] ?? 0) - (places.y[row] ?? 0) * PULL_TO_MIDDLE * ASPECT * ASPECT;
      const length = Math.hypot(dx, dy) || 1;
      const limited = Math.min(length, reach) / length;
      places.x[row] = (places.x[row] ?? 0) + dx * limited;
      places.y[row] = (places.y[row] ?? 0) + dy * limited;
    }
  }
}

function push({ x, y }: Places, moveX: Float64Array, moveY: Float64Array): void {
  const strength = TIE_LENGTH * TIE_LENGTH * 0.8;
  for (let a = 0; a < x.length; a += 1) {
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    let sumX = 0;
    let sumY = 0;
    for (let b = a + 1; b < x.length; b += 1) {
      // Two nodes in one place are told apart by their rows, so that they part.
      const dx = ax - (x[b] ?? 0) || (b - a) * 0.01;
      const dy = ay - (y[b] ?? 0);
      const square = dx * dx + dy * dy;
      if (square > PUSH_REACH * PUSH_REACH) continue;
      const force = strength / square;
      sumX += dx * force;
      sumY += dy * force;
      moveX[b] = (moveX[b] ?? 0) - dx * force;
      moveY[b] = (moveY[b] ?? 0) - dy * force;
    }
    moveX[a] = (moveX[a] ?? 0) + sumX;
    moveY[a] = (moveY[a] ?? 0) + sumY;
  }
}

function pull(graph: LayoutGraph, { x, y }: Places, moveX: Float64Array, moveY: Float64Array): void {
  for (let tie = 0; tie < graph.from.length; tie += 1) {
    const a = graph.from[tie] ?? 0;
    const b = graph.to[tie] ?? 0;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    const force = Math.hypot(dx, dy) / TIE_LENGTH;
    moveX[a] = (moveX[a] ?? 0) + dx * force;
    moveY[a] = (moveY[a] ?? 0) + dy * force;
    moveX[b] = (moveX[b] ?? 0) - dx * force;
    moveY[b] = (moveY[b] ?? 0) - dy * force;
  }
}
