// What the rest of the graph knows of a canvas of seats and lanes.
import type { Palette } from "#drawing/palette.ts";
import type { SelectHow } from "#features/graph/cytoscape/hit-layer.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import type { Size } from "./stage.ts";

/** A menu that was asked for: at a point of the canvas (CSS px), about an item or the empty canvas. */
export interface MenuRequest {
  item: MarkItem | null;
  x: number;
  y: number;
}

export interface MarkSession {
  getScene: () => MarkScene | null;
  /** Called after each new scene, and when the view of it moves. */
  subscribe: (listener: () => void) => () => void;
  /** Where an item lies in the canvas now, CSS px; null when it is not drawn. */
  placeOf: (key: string) => { left: number; top: number; right: number; bottom: number } | null;
  /** Of the canvas, CSS px. */
  canvasSize: () => Size;
  zoomBy: (factor: number) => void;
  fit: () => void;
  pan: (dx: number, dy: number) => void;
  setPalette: (palette: Palette) => void;
  /** Marks what the keyboard's cursor is on, and brings it into the canvas; null = none. */
  setCursor: (key: string | null) => void;
  /** Does what a press on the item does. */
  press: (key: string, how: SelectHow) => void;
  end: () => void;
}

export interface MarkSessionOptions {
  palette: Palette;
  onMenu: (request: MenuRequest) => void;
  /** Called once, when the first scene is on the screen. */
  onFirstDraw?: (() => void) | undefined;
}
