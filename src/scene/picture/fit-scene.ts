import { labelBox, type Box } from "#scene/label-box.ts";
import { ACTOR_MIN_SIZE } from "#scene/node-size.ts";
import { placeLabels } from "#scene/place-labels.ts";
import type { SceneNode } from "#scene/scene-types.ts";
import { spotLabels, type PlacedNode } from "./side-labels.ts";

/** A rectangle of the picture in px. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A still picture cannot be zoomed, so every label is tried, at its full size. */
const LABEL_ZOOM = 2;
/** A graph of a few nodes is not blown up beyond this many px per scene unit. */
export const MAX_SCALE = 1.5;
/** Discs get smaller with the graph, but initials must stay readable. */
const MIN_DISC_SCALE = 22 / ACTOR_MIN_SIZE;
const ROUNDS = 4;

/** px per scene unit, and the scene point that comes to lie at the picture's origin. */
interface Fit {
  scale: number;
  left: number;
  top: number;
}

/**
 * The nodes of a scene in px of the picture: fitted into the area with their labels, which are placed anew for this
 * size. `region` limits what must be inside to a rectangle in scene units; null = all nodes.
 */
export function fitScene(nodes: readonly SceneNode[], area: Area, region: Box | null): readonly PlacedNode[] {
  const bounds = region ?? boundsOf(nodes);
  let inset: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  let placed: SceneNode[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    placed = moveAll(nodes, fitInto(bounds, area, inset));
    const over = overhang(placed, area);
    if (Math.max(over.left, over.top, over.right, over.bottom) < 1) break;
    inset = grown(inset, over, area);
  }
  const shown = placeLabels(placed, { zoom: LABEL_ZOOM });
  return spotLabels(placed, shown, area);
}

/** The rectangle that holds the discs, in scene units; a small one around the origin for no nodes. */
export function boundsOf(nodes: readonly SceneNode[]): Box {
  const bounds: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, size } of nodes) {
    bounds.left = Math.min(bounds.left, x - size / 2);
    bounds.right = Math.max(bounds.right, x + size / 2);
    bounds.top = Math.min(bounds.top, y - size / 2);
    bounds.bottom = Math.max(bounds.bottom, y + size / 2);
  }
  return nodes.length === 0 ? { left: -50, top: -50, right: 50, bottom: 50 } : bounds;
}

function fitInto(bounds: Box, area: Area, inset: Box): Fit {
  const width = area.width - inset.left - inset.right;
  const height = area.height - inset.top - inset.bottom;
  const [spanX, spanY] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
  const scale = Math.min(MAX_SCALE, width / spanX, height / spanY);
  const [middleX, middleY] = [area.x + inset.left + width / 2, area.y + inset.top + height / 2];
  return {
    scale,
    left: (bounds.left + bounds.right) / 2 - middleX / scale,
    top: (bounds.top + bounds.bottom) / 2 - middleY / scale,
  };
}

function moveAll(nodes: readonly SceneNode[], { scale, left, top }: Fit): SceneNode[] {
  const discScale = Math.max(MIN_DISC_SCALE, Math.min(1.2, scale));
  return nodes.map((node) => ({
    ...node,
    x: (node.x - left) * scale,
    y: (node.y - top) * scale,
    size: node.size * discScale,
  }));
}

/** How far discs and labels stick out of the area on each side, in px. */
function overhang(nodes: readonly SceneNode[], area: Area): Box {
  const over: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const node of nodes) {
    const label = labelBox(node, LABEL_ZOOM);
    const radius = node.size / 2;
    over.left = Math.max(over.left, area.x - Math.min(label.left, node.x - radius));
    over.right = Math.max(over.right, Math.max(label.right, node.x + radius) - area.x - area.width);
    over.top = Math.max(over.top, area.y - (node.y - radius));
    over.bottom = Math.max(over.bottom, label.bottom - area.y - area.height);
  }
  return over;
}

/** Very long labels may not squeeze the graph to nothing: each side gives way by at most a third. */
function grown(inset: Box, over: Box, area: Area): Box {
  return {
    left: Math.min(area.width / 3, inset.left + over.left),
    right: Math.min(area.width / 3, inset.right + over.right),
    top: Math.min(area.height / 3, inset.top + over.top),
    bottom: Math.min(area.height / 3, inset.bottom + over.bottom),
  };
}
