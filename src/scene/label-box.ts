// How much room a label takes, without a browser: from the advance widths of the bundled fonts.
import type { FontWeight } from "#drawing/font-metrics.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { SceneNode } from "./scene-types.ts";

/** Font sizes of labels in scene units (CSS px at zoom 1). */
export const ACTOR_LABEL_SIZE = 13;
export const EVENT_LABEL_SIZE = 11;
/** Labels do not get smaller than this on the screen, in px, until the zoom falls below MIN_LABEL_ZOOM. */
export const MIN_ACTOR_SCREEN_SIZE = 12;
export const MIN_EVENT_SCREEN_SIZE = 11;
/** The gap between a node and its label in scene units; the line height as a multiple of the font size. */
export const LABEL_GAP = 3;
export const LABEL_LINE_HEIGHT = 1.25;
/** Labels of persons and other actors are semibold, those of events regular. */
export const ACTOR_LABEL_WEIGHT: FontWeight = 600;
export const EVENT_LABEL_WEIGHT: FontWeight = 400;

/** Below this zoom labels stop growing in scene units and get smaller on the screen. */
export const MIN_LABEL_ZOOM = 0.25;

/** A rectangle in scene units; y grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The font size of a label in scene units at a zoom (screen px per scene unit): when zoomed out, labels keep a
 * readable size on the screen, down to MIN_LABEL_ZOOM; when zoomed in, they grow with everything else.
 */
export function labelFontSize(role: SceneNode["role"], zoom = 1): number {
  const [size, least] =
    role === "actor" ? [ACTOR_LABEL_SIZE, MIN_ACTOR_SCREEN_SIZE] : [EVENT_LABEL_SIZE, MIN_EVENT_SCREEN_SIZE];
  return Math.max(size, least / Math.max(MIN_LABEL_ZOOM, zoom));
}

/**
 * Where the label of a node lies at a zoom: centred below it. Empty (no area) for a node without a label.
 */
export function labelBox(node: Pick<SceneNode, "label" | "role" | "size" | "x" | "y">, zoom = 1): Box {
  const isActor = node.role === "actor";
  const size = labelFontSize(node.role, zoom);
  const width = textWidth(node.label, size, isActor ? ACTOR_LABEL_WEIGHT : EVENT_LABEL_WEIGHT);
  const top = node.y + node.size / 2 + LABEL_GAP;
  const height = node.label === "" ? 0 : size * LABEL_LINE_HEIGHT;
  return { left: node.x - width / 2, top, right: node.x + width / 2, bottom: top + height };
}
