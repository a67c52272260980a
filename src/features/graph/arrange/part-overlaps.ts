import type { LayoutGraph, Places } from "./layout-graph.ts";

const MAX_ROUNDS = 120;

/**
 * Moves nodes apart until the room that each takes with its label overlaps no other: each overlapping pair by half
 * of the smaller overlap a round. The places given are overwritten. A crowd that does not part in 120 rounds stays
 * as it then is.
 */
export function partOverlaps(graph: LayoutGraph, places: Places): void {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!partOnce(graph, places)) return;
  }
}

function partOnce(graph: LayoutGraph, places: Places): boolean {
  let hasMoved = false;
  for (let a = 0; a < graph.ids.length; a += 1) {
    for (let b = a + 1; b < graph.ids.length; b += 1) {
      if (partPair(graph, places, a, b)) hasMoved = true;
    }
  }
  return hasMoved;
}

function partPair({ halfWidth, halfHeight }: LayoutGraph, { x, y }: Places, a: number, b: number): boolean {
  const dx = (x[b] ?? 0) - (x[a] ?? 0);
  const overlapX = (halfWidth[a] ?? 0) + (halfWidth[b] ?? 0) - Math.abs(dx);
  if (overlapX <= 0.01) return false;
  const dy = (y[b] ?? 0) - (y[a] ?? 0);
  const overlapY = (halfHeight[a] ?? 0) + (halfHeight[b] ?? 0) - Math.abs(dy);
  if (overlapY <= 0.01) return false;
  if (overlapX < overlapY) {
    const shift = (overlapX / 2 + 0.01) * (dx < 0 ? -1 : 1);
    x[a] = (x[a] ?? 0) - shift;
    x[b] = (x[b] ?? 0) + shift;
  } else {
    const shift = (overlapY / 2 + 0.01) * (dy < 0 ? -1 : 1);
    y[a] = (y[a] ?? 0) - shift;
    y[b] = (y[b] ?? 0) + shift;
  }
  return true;
}
