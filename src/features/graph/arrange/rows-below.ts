import type { LayoutGraph, Places } from "./layout-graph.ts";

export interface Bounds {
  left: number;
  right: number;
  bottom: number;
}

const GAP = 30;
const MIN_WIDTH = 500;

/** The room that nodes take with their labels, in scene units; a strip about the middle where there are none. */
export function boundsOf({ halfWidth, halfHeight }: LayoutGraph, { x, y }: Places): Bounds {
  const bounds = { left: -MIN_WIDTH / 2, right: MIN_WIDTH / 2, bottom: 0 };
  x.forEach((middle, row) => {
    bounds.left = Math.min(bounds.left, middle - (halfWidth[row] ?? 0));
    bounds.right = Math.max(bounds.right, middle + (halfWidth[row] ?? 0));
    bounds.bottom = Math.max(bounds.bottom, (y[row] ?? 0) + (halfHeight[row] ?? 0));
  });
  return bounds;
}

/** Sets nodes side by side in rows below the bounds, as wide as these, each row about their middle. */
export function rowsBelow(graph: LayoutGraph, { left, right, bottom }: Bounds): Places {
  const places = { x: new Float64Array(graph.ids.length), y: new Float64Array(graph.ids.length) };
  let top = bottom + GAP;
  for (const row of rowsOfWidth(graph, right - left)) {
    const width = row.reduce((sum, at) => sum + 2 * (graph.halfWidth[at] ?? 0), 0);
    const height = row.reduce((most, at) => Math.max(most, 2 * (graph.halfHeight[at] ?? 0)), 0);
    let x = (left + right - width) / 2;
    for (const at of row) {
      const half = graph.halfWidth[at] ?? 0;
      places.x[at] = x + half;
      places.y[at] = top + height / 2;
      x += 2 * half;
    }
    top += height;
  }
  return places;
}

/** Fills one row after the other, in the order of the graph; each holds at least one node. */
function rowsOfWidth({ ids, halfWidth }: LayoutGraph, width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let current: number[] = [];
  let used = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const own = 2 * (halfWidth[at] ?? 0);
    if (current.length > 0 && used + own > width) {
      rows.push(current);
      current = [];
      used = 0;
    }
    current.push(at);
    used += own;
  }
  if (current.length > 0) rows.push(current);
  return rows;
}
