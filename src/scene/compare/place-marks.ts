// Signs on ties ("+2", "3×") give way to names, and the lesser sign to the greater: the line's colour and dashes stay.
import { createBoxGrid } from "#scene/box-grid.ts";
import {
  ACTOR_LABEL_WEIGHT,
  LABEL_LINE_HEIGHT,
  labelBox,
  labelFontSize,
  type Box,
} from "#scene/label-box.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { SceneNode, SceneTie } from "#scene/scene-types.ts";

/** More signs than this are noise: what stands out and what differs most has one then. */
export const MOST_MARKS = 40;

/**
 * The ties of a scene whose labels are placed, without the signs that would lie over a label or over a greater sign.
 * `zoom` is the one that the labels are placed for.
 */
export function placeMarks(
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
  zoom: number,
): readonly SceneTie[] {
  const marked = ties.filter(({ mark, presence }) => mark !== undefined && presence !== "hidden");
  if (marked.length === 0) return ties;
  const taken = createBoxGrid<Box>();
  for (const node of nodes) {
    if (!node.labelShown || node.presence === "hidden") continue;
    const box = labelBox(node, zoom);
    taken.add(box, box);
  }
  const places = new Map(nodes.map((node) => [node.id, node]));
  const hidden = new Set<SceneTie>();
  for (const [rank, tie] of marked.toSorted(greaterFirst).entries()) {
    const box = rank < MOST_MARKS ? markBox(tie, places, zoom) : null;
    if (box === null || taken.some(box, (other) => overlaps(box, other))) hidden.add(tie);
    else taken.add(box, box);
  }
  return hidden.size === 0 ? ties : ties.map((tie) => (hidden.has(tie) ? withoutMark(tie) : tie));
}

function markBox(
  { mark = "", source, target }: SceneTie,
  places: ReadonlyMap<string, SceneNode>,
  zoom: number,
): Box | null {
  const from = places.get(source);
  const to = places.get(target);
  if (from === undefined || to === undefined) return null;
  const size = labelFontSize("event", zoom);
  const halfWidth = textWidth(mark, size, ACTOR_LABEL_WEIGHT) / 2;
  const halfHeight = (size * LABEL_LINE_HEIGHT) / 2;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function greaterFirst(a: SceneTie, b: SceneTie): number {
  return (
    greatness(b) - greatness(a) ||
    numberOf(b) - numberOf(a) ||
    b.weight - a.weight ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

function greatness({ pace, change, selected, emphasis }: SceneTie): number {
  const ofFocus = selected || emphasis === "focus" ? 4 : emphasis === "near" ? 2 : 0;
  return ofFocus + (pace === "overdue" || change === "gained" || change === "lost" ? 1 : 0);
}

/** "−3" → 3, "1.2×" → 1.2. */
function numberOf({ mark = "" }: SceneTie): number {
  return Number(mark.replaceAll(/[^\d.]/gu, ""));
}

function withoutMark(tie: SceneTie): SceneTie {
  const bare = { ...tie };
  delete bare.mark;
  return bare;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
