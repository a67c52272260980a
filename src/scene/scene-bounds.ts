import { labelBox, type Box } from "./label-box.ts";
import type { SceneNode } from "./scene-types.ts";

/**
 * The rectangle that holds every drawn disc and every shown label, in scene units, with labels as large as they are
 * at `labelScale` (screen px per scene unit); null when nothing is drawn. From the font's widths alone, so a
 * picture can be fitted before anything has been drawn, and whoever draws it gets the same fit.
 */
export function sceneBounds(nodes: Iterable<SceneNode>, labelScale = 1): Box | null {
  const bounds: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const node of nodes) {
    if (node.presence === "hidden") continue;
    const { x, y, size } = node;
    include(bounds, { left: x - size / 2, top: y - size / 2, right: x + size / 2, bottom: y + size / 2 });
    if (node.labelShown && node.label !== "") include(bounds, labelBox(node, labelScale));
  }
  return bounds.left > bounds.right ? null : bounds;
}

function include(bounds: Box, box: Box): void {
  bounds.left = Math.min(bounds.left, box.left);
  bounds.top = Math.min(bounds.top, box.top);
  bounds.right = Math.max(bounds.right, box.right);
  bounds.bottom = Math.max(bounds.bottom, box.bottom);
}
