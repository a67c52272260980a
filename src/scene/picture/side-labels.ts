// A canvas can be zoomed where labels are missing; a still picture cannot. So labels that have no room below their
// node are tried beside and above it.
import {
  ACTOR_LABEL_WEIGHT,
  EVENT_LABEL_WEIGHT,
  labelBox,
  labelFontSize,
  type Box,
} from "#scene/label-box.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { SceneNode } from "#scene/scene-types.ts";
import type { Area } from "./fit-scene.ts";

/** Where a label is written: px of the picture, `y` the baseline. */
export interface LabelSpot {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A node with the spot of its label; null = no label. */
export type PlacedNode = SceneNode & { labelSpot: LabelSpot | null };

interface Candidate {
  spot: LabelSpot;
  box: Box;
}

const SIDE_GAP = 5;

/**
 * The spots of all labels: below the nodes where `shown` says so, else beside or above where nothing is covered: no
 * label, no disc, and not the edge of the area. What is faded or dimmed gets no second try.
 */
export function spotLabels(
  nodes: readonly SceneNode[],
  shown: ReadonlySet<string>,
  area: Area,
): PlacedNode[] {
  const discs = nodes.map((node) => ({ id: node.id, box: square(node) }));
  const touchesDisc = (node: SceneNode, box: Box): boolean =>
    discs.some((disc) => disc.id !== node.id && overlap(box, disc.box));
  // An event has the choice: its label does not even touch a disc if it can stand beside.
  const isSettled = (node: SceneNode): boolean =>
    shown.has(node.id) && (node.role === "actor" || !touchesDisc(node, labelBox(node)));
  const taken = nodes.filter(isSettled).map((node) => labelBox(node));
  const placed: PlacedNode[] = [];
  for (const node of nodes) {
    const spot = isSettled(node) ? below(node) : (secondTry(node) ?? lastTry(node));
    placed.push({ ...node, labelShown: spot !== null, labelSpot: spot });
  }
  return placed;

  function lastTry(node: SceneNode): LabelSpot | null {
    const box = labelBox(node);
    if (!shown.has(node.id) || taken.some((other) => overlap(box, other))) return null;
    taken.push(box);
    return below(node);
  }

  function secondTry(node: SceneNode): LabelSpot | null {
    if (node.label === "" || node.presence !== "in" || node.emphasis === "far") return null;
    const free = candidates(node).find(
      ({ box }) =>
        isInside(box, area) && !taken.some((other) => overlap(box, other)) && !touchesDisc(node, box),
    );
    if (free === undefined) return null;
    taken.push(free.box);
    return free.spot;
  }
}

function below(node: SceneNode): LabelSpot {
  return { x: node.x, y: labelBox(node).top + labelFontSize(node.role), anchor: "middle" };
}

function candidates(node: SceneNode): readonly Candidate[] {
  const size = labelFontSize(node.role);
  const width = textWidth(node.label, size, node.role === "actor" ? ACTOR_LABEL_WEIGHT : EVENT_LABEL_WEIGHT);
  const reach = node.size / 2 + SIDE_GAP;
  const boxAt = (left: number, baseline: number): Box => ({
    left,
    right: left + width,
    top: baseline - size * 0.85,
    bottom: baseline + size * 0.3,
  });
  const beside = node.y + size * 0.34;
  const above = node.y - node.size / 2 - SIDE_GAP;
  return [
    { spot: { x: node.x + reach, y: beside, anchor: "start" }, box: boxAt(node.x + reach, beside) },
    { spot: { x: node.x - reach, y: beside, anchor: "end" }, box: boxAt(node.x - reach - width, beside) },
    { spot: { x: node.x, y: above, anchor: "middle" }, box: boxAt(node.x - width / 2, above) },
  ];
}

function square({ x, y, size }: SceneNode): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

function isInside(box: Box, area: Area): boolean {
  return (
    box.left >= area.x &&
    box.right <= area.x + area.width &&
    box.top >= area.y &&
    box.bottom <= area.y + area.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
