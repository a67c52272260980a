import type { LayoutGraph, Places } from "./layout-graph.ts";

/** How many pairs of ties cross, ties that share an end left out. */
export function countCrossings(graph: LayoutGraph, places: Places): number {
  let crossings = 0;
  for (let first = 0; first < graph.from.length; first += 1) {
    for (let second = first + 1; second < graph.from.length; second += 1) {
      if (doCross(graph, places, first, second)) crossings += 1;
    }
  }
  return crossings;
}

function doCross(graph: LayoutGraph, places: Places, first: number, second: number): boolean {
  const a = graph.from[first] ?? 0;
  const b = graph.to[first] ?? 0;
  const c = graph.from[second] ?? 0;
  const d = graph.to[second] ?? 0;
  if (a === c || a === d || b === c || b === d) return false;
  return (
    side(places, a, b, c) * side(places, a, b, d) < 0 && side(places, c, d, a) * side(places, c, d, b) < 0
  );
}

/** Above zero when `point` lies on one side of the line from `from` to `to`, below on the other. */
function side({ x, y }: Places, from: number, to: number, point: number): number {
  const fromX = x[from] ?? 0;
  const fromY = y[from] ?? 0;
  return (
    ((x[to] ?? 0) - fromX) * ((y[point] ?? 0) - fromY) - ((y[to] ?? 0) - fromY) * ((x[point] ?? 0) - fromX)
  );
}
