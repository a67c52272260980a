import type { CollectionReturnValue, Core } from "cytoscape";

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;
/** A few nodes need not fill the whole canvas. */
const MAX_FIT_ZOOM = 1.4;
/** Room left at each side, as a share of the canvas's width and in CSS pixels at most. */
const FIT_PADDING_SHARE = 0.035;
const MAX_FIT_PADDING_PX = 28;
/** A node this near to the rim (CSS pixels) counts as outside. */
const RIM_PX = 24;

/** Fits elements with their labels into the canvas. Nothing happens without elements or without room. */
export function fitTo(cy: Core, elements: CollectionReturnValue): void {
  if (elements.empty() || cy.width() === 0 || cy.height() === 0) return;
  const { x1, y1, w, h } = elements.boundingBox({ includeOverlays: false });
  const padding = Math.min(MAX_FIT_PADDING_PX, cy.width() * FIT_PADDING_SHARE);
  const zoom = clamp(
    Math.min((cy.width() - 2 * padding) / Math.max(w, 1), (cy.height() - 2 * padding) / Math.max(h, 1)),
    MIN_ZOOM,
    MAX_FIT_ZOOM,
  );
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - (x1 + w / 2) * zoom, y: cy.height() / 2 - (y1 + h / 2) * zoom },
  });
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
