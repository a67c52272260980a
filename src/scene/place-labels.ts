// Which labels are shown. Labels do not overlap: the important ones win, and the same scene gives the same labels.
import { createBoxGrid } from "./box-grid.ts";
import { labelBox, type Box } from "./label-box.ts";
import type { SceneNode } from "./scene-types.ts";

/** From this zoom on, events show their labels where there is room. */
export const EVENT_LABEL_ZOOM = 1.3;
/** So few events inside the window show their labels at any zoom. */
export const FEW_EVENTS = 8;

/** The inner share of a disc's radius that no label may cover; its rim may be touched. */
const UNCOVERED = 0.8;

export interface LabelOptions {
  /** Screen px per scene unit. */
  zoom: number;
}

/**
 * The ids of the nodes whose labels are shown. Order of importance: selected, focus, near, then what is inside the
 * window, actors before events, large before small (states before others of nearly their size), then by id. A label gives way to more important labels and to
 * the discs of other actors (an event's label to all other discs); focused labels give way to labels only.
 */
export function placeLabels(nodes: readonly SceneNode[], { zoom }: LabelOptions): ReadonlySet<string> {
  const drawn = nodes.filter((node) => node.presence !== "hidden");
  const eventsNow = drawn.filter((node) => node.role === "event" && node.presence === "in").length;
  const eventsLabelled = zoom >= EVENT_LABEL_ZOOM || eventsNow <= FEW_EVENTS;
  const taken = createBoxGrid<Box>();
  const discs = createBoxGrid<SceneNode>();
  for (const disc of drawn) discs.add(discBox(disc), disc);
  const shown = new Set<string>();
  for (const node of byImportance(drawn.filter((one) => wantsLabel(one, eventsLabelled)))) {
    const box = labelBox(node, zoom);
    if (taken.some(box, (other) => overlaps(box, other))) continue;
    if (!isFocused(node) && discs.some(box, (disc) => blocks(disc, node) && covers(box, disc))) continue;
    taken.add(box, box);
    shown.add(node.id);
  }
  return shown;
}

function wantsLabel(node: SceneNode, eventsLabelled: boolean): boolean {
  return node.label !== "" && (node.role === "actor" || wantsEventLabel(node, eventsLabelled));
}

function discBox({ x, y, size }: SceneNode): Box {
  return { left: x - size / 2, top: y - size / 2, right: x + size / 2, bottom: y + size / 2 };
}

function wantsEventLabel(node: SceneNode, eventsLabelled: boolean): boolean {
  if (isFocused(node)) return true;
  return node.presence === "in" && (node.emphasis === "near" || (eventsLabelled && node.emphasis !== "far"));
}

function isFocused(node: SceneNode): boolean {
  return node.selected || node.emphasis === "focus";
}

function blocks(disc: SceneNode, labelled: SceneNode): boolean {
  if (disc.id === labelled.id) return false;
  return labelled.role === "event" || (disc.role === "actor" && disc.presence === "in");
}

function importance(node: SceneNode): number {
  if (node.selected) return 6;
  if (node.emphasis === "focus") return 5;
  const base = node.role === "actor" ? 1 : 0;
  if (node.presence !== "in") return base - 2;
  return node.emphasis === "near" ? base + 3 : base;
}

function byImportance(nodes: readonly SceneNode[]): readonly SceneNode[] {
  const ranked = nodes.map((node) => ({ node, rank: importance(node), weight: weightOf(node) }));
  ranked.sort(
    (a, b) =>
      b.rank - a.rank || b.weight - a.weight || (a.node.id < b.node.id ? -1 : Number(a.node.id > b.node.id)),
  );
  return ranked.map(({ node }) => node);
}

/** Much of what a state does is done by its people, so its own disc says too little of it. */
function weightOf({ look, size }: SceneNode): number {
  return look.kind === "state" ? size + STATE_BONUS : size;
}

const STATE_BONUS = 6;

/** Whether a label would hide more than the rim of a disc. */
function covers(label: Box, { x, y, size }: SceneNode): boolean {
  const radius = (size / 2) * UNCOVERED;
  const dx = x - Math.min(label.right, Math.max(label.left, x));
  const dy = y - Math.min(label.bottom, Math.max(label.top, y));
  return dx * dx + dy * dy < radius * radius;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
