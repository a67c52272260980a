// Where the keyboard cursor goes next. Pure: what is drawn goes in, an id comes out.
import type { NavGraph, NavNode } from "./nav-graph.ts";

export type Direction = "left" | "right" | "up" | "down";

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** A node lies "to the right" when it is less than 60 degrees off the axis. */
const CONE_COSINE = Math.cos(Math.PI / 3);

/**
 * The nearest node in a direction: of those tied to `from`, else of all; nodes inside the window before faded ones.
 * Where nothing lies within 60 degrees of the axis, anything on that side will do. Null when there is nothing at all.
 */
export function nextInDirection(graph: NavGraph, from: string, direction: Direction): string | null {
  const start = graph.nodes.get(from);
  if (start === undefined) return mostConnected(graph);
  const tied = nodesOf(graph, graph.neighbours.get(from) ?? []);
  const others = [...graph.nodes.values()].filter((node) => node.id !== from);
  const tiers = [tied.filter(isInside), others.filter(isInside), tied, others];
  for (const cosine of [CONE_COSINE, 0]) {
    for (const tier of tiers) {
      const found = nearestInCone(start, tier, VECTORS[direction], cosine);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The node with the most ties, those inside the window first; of equals the first id. Null in an empty graph. */
export function mostConnected(graph: NavGraph): string | null {
  return ranked(graph).at(0) ?? null;
}

/** The node with the fewest ties, faded ones last of all. Null in an empty graph. */
export function leastConnected(graph: NavGraph): string | null {
  const order = ranked(graph);
  return order.findLast((id) => graph.nodes.get(id)?.inside === true) ?? order.at(-1) ?? null;
}

/** One step around the neighbours of `centre`; from outside of them the first (or, backwards, the last). */
export function cycleNeighbour(
  graph: NavGraph,
  centre: string,
  current: string | null,
  step: 1 | -1,
): string | null {
  const ring = graph.neighbours.get(centre) ?? [];
  if (ring.length === 0) return null;
  const at = current === null ? -1 : ring.indexOf(current);
  if (at < 0) return ring.at(step === 1 ? 0 : -1) ?? null;
  return ring.at((at + step) % ring.length) ?? null;
}

/**
 * Where the cursor goes when its node is no longer drawn: to the nearest of its former neighbours, else to the
 * nearest node, else nowhere.
 */
export function replaceCursor(before: NavGraph, after: NavGraph, lost: string): string | null {
  const place = before.nodes.get(lost);
  if (place === undefined) return mostConnected(after);
  const kin = nodesOf(after, before.neighbours.get(lost) ?? []);
  const candidates = kin.length > 0 ? kin : [...after.nodes.values()];
  return least(candidates, (node) => Math.hypot(node.x - place.x, node.y - place.y));
}

function isInside(node: NavNode): boolean {
  return node.inside;
}

function nodesOf(graph: NavGraph, ids: readonly string[]): readonly NavNode[] {
  return ids.flatMap((id) => graph.nodes.get(id) ?? []);
}

function nearestInCone(
  start: NavNode,
  candidates: readonly NavNode[],
  [dirX, dirY]: readonly [number, number],
  minCosine: number,
): string | null {
  return least(candidates, (node) => {
    const x = node.x - start.x;
    const y = node.y - start.y;
    const distance = Math.hypot(x, y);
    const along = x * dirX + y * dirY;
    if (along <= 0 || along < distance * minCosine) return Infinity;
    // What lies straight ahead wins over what is a little nearer but off to the side.
    return distance * (2 - along / distance);
  });
}

/** The id with the smallest finite cost; of equals the first in the order of ids. */
function least(candidates: readonly NavNode[], cost: (node: NavNode) => number): string | null {
  let best: string | null = null;
  let bestCost = Infinity;
  for (const node of candidates) {
    const own = cost(node);
    if (own < bestCost || (own === bestCost && best !== null && node.id < best)) {
      best = node.id;
      bestCost = own;
    }
  }
  return best;
}

function ranked(graph: NavGraph): readonly string[] {
  const ties = (id: string): number => graph.neighbours.get(id)?.length ?? 0;
  return [...graph.nodes.values()]
    .toSorted(
      (a, b) => Number(b.inside) - Number(a.inside) || ties(b.id) - ties(a.id) || (a.id < b.id ? -1 : 1),
    )
    .map((node) => node.id);
}
