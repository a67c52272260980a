import type { Core } from "cytoscape";
import { fitViewport, MAX_ZOOM, MIN_ZOOM, type Viewport } from "#features/graph/fit-viewport.ts";
import type { SceneNode } from "#scene/scene-types.ts";

/** A node this near to the rim (CSS pixels) counts as outside. */
const RIM_PX = 24;

/** Fits nodes with their labels into the canvas. Nothing happens without nodes or without room. */
export function fitTo(cy: Core, nodes: readonly SceneNode[]): void {
  const fit = fitViewport(nodes, { width: cy.width(), height: cy.height() });
  if (fit !== null) lookAt(cy, fit);
}

export function lookAt(cy: Core, { zoom, x, y }: Viewport): void {
  cy.viewport({ zoom, pan: { x, y } });
}

/** What is seen now. */
export function viewportOf(cy: Core): Viewport {
  return { zoom: cy.zoom(), ...cy.pan() };
}

/** Zooms about the middle of the canvas. */
export function zoomAboutMiddle(cy: Core, factor: number): void {
  const level = clamp(cy.zoom() * factor, MIN_ZOOM, MAX_ZOOM);
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Is a point of the scene inside the canvas, and not right at its rim? */
export function isInView(cy: Core, { x, y }: { x: number; y: number }): boolean {
  const rim = RIM_PX / cy.zoom();
  const { x1, x2, y1, y2 } = cy.extent();
  return x >= x1 + rim && x <= x2 - rim && y >= y1 + rim && y <= y2 - rim;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
