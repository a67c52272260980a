// The one adapter of Cytoscape: scenes go in as patches, gestures come out as intents, nothing else passes.
import cytoscape from "cytoscape";
import type { Core } from "cytoscape";
import { LABEL_FONTS } from "#features/graph/canvas-look.ts";
import { MAX_ZOOM, MIN_ZOOM } from "#features/graph/fit-viewport.ts";
import type { GraphView, Intent } from "#features/graph/graph-view.ts";
import { labelFontSize } from "#scene/label-box.ts";
import { PALETTES, type Palette } from "#drawing/palette.ts";
import type { SceneNode } from "#scene/scene-types.ts";
import { hasLabelFonts, loadLabelFonts } from "#features/graph/label-fonts.ts";
import { drawNow } from "./draw-now.ts";
import { createElementStore, inBatch, type ElementStore } from "./element-store.ts";
import { bindGestures } from "./gestures.ts";
import { graphStylesheet } from "./graph-stylesheet.ts";
import { createNodeImages, type NodeImages } from "./node-images.ts";
import { createPreviewLayer, type PreviewLayer } from "./preview-layer.ts";
import { fitTo, isInView, lookAt, zoomAboutMiddle } from "./viewport.ts";

const FALLBACK_FONTS = `system-ui, "Noto Sans", sans-serif`;
/** A picture that does not come in a second or so is not waited for. */
const MAX_FRAMES_TO_COMPLETE = 60;

export interface GraphViewOptions {
  palette?: Palette;
  /** The flag of a state as a `data:` address, by iso2; null when there is none. */
  flagOf?: (iso2: string | null) => string | null;
  /** For tests: sees the instance, which nobody else may. */
  inspect?: (cy: Core) => void;
}

/** Everything that one canvas holds. */
interface Canvas {
  cy: Core;
  images: NodeImages;
  elements: ElementStore;
  palette: Palette;
  fontFamily: string;
  labelScale: number;
  cursor: string | null;
  /** The person has not zoomed or panned since the picture was fitted, so it may be fitted again. */
  isFitted: boolean;
  isDestroyed: boolean;
  preview: PreviewLayer | null;
}

/**
 * A canvas inside an element, which needs `position: relative`; without an element nothing is drawn (tests). Call
 * `destroy` when done.
 */
export function createGraphView(
  container: HTMLElement | null,
  onIntent: (intent: Intent) => void,
  { palette = PALETTES.light, flagOf = () => null, inspect }: GraphViewOptions = {},
): GraphView {
  const cy = cytoscape(settings(container));
  const images = createNodeImages();
  const canvas: Canvas = {
    cy,
    images,
    elements: createElementStore(cy, images, () => canvas.palette),
    palette,
    fontFamily: FALLBACK_FONTS,
    labelScale: 1,
    cursor: null,
    isFitted: true,
    isDestroyed: false,
    preview: null,
  };
  if (container !== null && canPaint()) {
    images.start(flagOf);
    canvas.preview = createPreviewLayer(cy, container, { flagOf, lookNow: () => canvas });
    void useFonts(canvas);
  }
  restyle(canvas);
  bindGestures(cy, onIntent);
  cy.on("dragpan scrollzoom pinchzoom", () => {
    canvas.isFitted = false;
  });
  cy.on("resize", () => {
    if (canvas.isFitted) fitTo(cy, drawn(canvas));
  });
  inspect?.(cy);
  return viewOf(canvas);
}

function viewOf(canvas: Canvas): GraphView {
  const { cy, elements } = canvas;
  return {
    apply(patch) {
      elements.apply(patch);
      if (patch.addNodes.length > 0) canvas.preview?.prepare(drawn(canvas));
    },
    drawNow: () => drawNow(cy),
    preview: (scene) => canvas.preview?.show(scene) ?? false,
    endPreview: () => canvas.preview?.end(),
    setTheme(palette) {
      if (palette === canvas.palette) return;
      canvas.palette = palette;
      elements.repaint();
      restyle(canvas);
    },
    markNew(ids) {
      if (canvas.preview?.mark(ids) !== true) markNew(canvas, ids);
    },
    unmarkNew() {
      canvas.preview?.mark([]);
      inBatch(cy, () => void cy.elements(".new").removeClass("new"));
    },
    setCursor: (id) => setCursor(canvas, id),
    setLabelScale(zoom) {
      const before = canvas.labelScale;
      canvas.labelScale = zoom;
      const isSame = (["actor", "event"] as const).every(
        (role) => labelFontSize(role, zoom) === labelFontSize(role, before),
      );
      if (!isSame) restyle(canvas);
    },
    moveTo(positions) {
      inBatch(cy, () => {
        for (const [id, [x, y]] of Object.entries(positions))
          elements.nodes.get(id)?.element.position({ x, y });
      });
    },
    positions: () => positionsOf(elements),
    fit(ids) {
      canvas.isFitted = ids === undefined;
      fitTo(cy, ids === undefined ? drawn(canvas) : nodesOf(canvas, ids));
    },
    showFitted(viewport) {
      canvas.isFitted = true;
      lookAt(cy, viewport);
    },
    zoomBy(factor) {
      canvas.isFitted = false;
      zoomAboutMiddle(cy, factor);
    },
    zoom: () => cy.zoom(),
    pan(dx, dy) {
      canvas.isFitted = false;
      cy.panBy({ x: dx, y: dy });
    },
    centreOn: (id) => centreOn(canvas, id),
    reveal(id) {
      const node = elements.nodes.get(id)?.element;
      if (node !== undefined && !isInView(cy, node.position())) centreOn(canvas, id);
    },
    isInLeftHalf(id) {
      const node = elements.nodes.get(id)?.element;
      return node !== undefined && node.renderedPosition().x < cy.width() / 2;
    },
    onViewport(listener) {
      const onChange = (): void => listener(cy.zoom());
      cy.on("viewport", onChange);
      return () => void cy.off("viewport", onChange);
    },
    complete: () => complete(canvas),
    destroy: () => destroy(canvas),
  };
}

function settings(container: HTMLElement | null): cytoscape.CytoscapeOptions {
  return {
    ...(container === null || !canPaint() ? { headless: true } : { container }),
    styleEnabled: true,
    layout: { name: "null" },
    zoom: 1,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // The store decides what is selected; Cytoscape's own selection would be a second truth.
    autounselectify: true,
    boxSelectionEnabled: true,
  };
}

/** Without a 2D canvas nothing is drawn, and the rest of the page works on. */
function canPaint(): boolean {
  return document.createElement("canvas").getContext("2d") !== null;
}

function restyle(canvas: Canvas): void {
  if (canvas.isDestroyed) return;
  canvas.cy.style(graphStylesheet(canvas));
}

function setCursor(canvas: Canvas, id: string | null): void {
  if (canvas.cursor === id) return;
  inBatch(canvas.cy, () => {
    if (canvas.cursor !== null) canvas.elements.nodes.get(canvas.cursor)?.element.removeClass("cursor");
    if (id !== null) canvas.elements.nodes.get(id)?.element.addClass("cursor");
  });
  canvas.cursor = id;
}

function markNew({ cy, elements }: Canvas, ids: readonly string[]): void {
  inBatch(cy, () => {
    for (const id of ids) {
      elements.nodes.get(id)?.element.addClass("new");
      elements.ties.get(id)?.element.addClass("new");
    }
  });
}

function centreOn(canvas: Canvas, id: string): void {
  const node = canvas.elements.nodes.get(id)?.element;
  if (node === undefined) return;
  canvas.isFitted = false;
  canvas.cy.center(node);
}

function drawn({ elements }: Canvas): readonly SceneNode[] {
  return [...elements.nodes.values()].map(({ item }) => item);
}

function nodesOf({ elements }: Canvas, ids: readonly string[]): readonly SceneNode[] {
  return ids.flatMap((id) => elements.nodes.get(id)?.item ?? []);
}

function positionsOf(elements: ElementStore): Record<string, readonly [number, number]> {
  // Without a prototype: ids come from files, and one may be called "__proto__".
  const positions: Record<string, readonly [number, number]> = Object.create(null);
  for (const [id, { element }] of elements.nodes) {
    const { x, y } = element.position();
    positions[id] = [x, y];
  }
  return positions;
}

/** Labels drawn before their font arrived would keep the fallback font, so they get another name then. */
async function useFonts(canvas: Canvas): Promise<void> {
  if (!hasLabelFonts()) await loadLabelFonts();
  if (canvas.isDestroyed) return;
  canvas.fontFamily = LABEL_FONTS;
  restyle(canvas);
}

/** Pictures are loaded beside the drawing, and drawn when they come. */
async function complete(canvas: Canvas): Promise<void> {
  canvas.preview?.prepare(drawn(canvas));
  for (let frame = 0; frame < MAX_FRAMES_TO_COMPLETE && !canvas.isDestroyed; frame += 1) {
    await nextFrame();
    if (frame > 0 && canvas.cy.nodes(":backgrounding").empty()) return;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => void requestAnimationFrame(() => resolve()));
}

function destroy(canvas: Canvas): void {
  if (canvas.isDestroyed) return;
  canvas.isDestroyed = true;
  canvas.preview?.remove();
  canvas.cy.destroy();
  canvas.images.destroy();
}
