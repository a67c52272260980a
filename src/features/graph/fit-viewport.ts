// Which part of the scene is seen, and how large: the same answer for whoever draws it.
import { sceneBounds } from "#scene/scene-bounds.ts";
import type { SceneNode } from "#scene/scene-types.ts";

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;
/** A few nodes need not fill the whole canvas. */
const MAX_FIT_ZOOM = 1.4;
/** Room left at each side, as a share of the canvas's width and in CSS pixels at most. */
const FIT_PADDING_SHARE = 0.035;
const MAX_FIT_PADDING_PX = 28;
/** Labels grow in scene units as the zoom falls, so the fit is looked for in rounds. */
const ROUNDS = 3;

/** A scene point p is seen at p * zoom + (x, y), in CSS pixels of the canvas. */
export interface Viewport {
  zoom: number;
  x: number;
  y: number;
}

/** CSS pixels. */
export interface CanvasSize {
  width: number;
  height: number;
}

/** The viewport that fits nodes with their shown labels into a canvas; null without nodes or without room. */
export function fitViewport(nodes: readonly SceneNode[], { width, height }: CanvasSize): Viewport | null {
  if (width <= 0 || height <= 0) return null;
  const padding = Math.min(MAX_FIT_PADDING_PX, width * FIT_PADDING_SHARE);
  let fit: Viewport | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const bounds = sceneBounds(nodes, fit?.zoom ?? 1);
    if (bounds === null) return null;
    const { left, top, right, bottom } = bounds;
    const wanted = Math.min(
      (width - 2 * padding) / Math.max(right - left, 1),
      (height - 2 * padding) / Math.max(bottom - top, 1),
    );
    const zoom = Math.min(MAX_FIT_ZOOM, Math.max(MIN_ZOOM, wanted));
    fit = { zoom, x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
  }
  return fit;
}
