// The one adapter of Cytoscape: scenes go in as patches, gestures come out as intents, nothing else passes.
import cytoscape from "cytoscape";
import type { Core } from "cytoscape";
import type { GraphView, Intent } from "#features/graph/graph-view.ts";
import { labelFontSize } from "#scene/label-box.ts";
import { PALETTES, type Palette } from "#scene/palette.ts";
import { drawNow } from "./draw-now.ts";
import { createElementStore, inBatch, type ElementStore } from "./element-store.ts";
import { bindGestures } from "./gestures.ts";
import { graphStylesheet } from "./graph-stylesheet.ts";
import { createNodeImages, type NodeImages } from "./node-images.ts";
import { fitTo, isInView, MAX_ZOOM, MIN_ZOOM, zoomAboutMiddle } from "./viewport.ts";

const FALLBACK_FONTS = `system-ui, "Noto Sans", sans-serif`;
const FONTS = `"Source Sans 3", ${FALLBACK_FONTS}`;

export interface GraphViewOptions {
  palette?: Palette;
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
  /** Settled when nodes have been drawn for the first time. */
  firstDraw: { promise: Promise<void>; settle: () => void };
}

/**
 * A canvas inside an element, which needs `position: relative`; without an element nothing is drawn (tests). Call
 * `destroy` when done.
 */
export function createGraphView(
  container: HTMLElement | null,
  onIntent: (intent: Intent) => void,
  { palette = PALETTES.light, inspect }: GraphViewOptions = {},
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
    firstDraw: openPromise(),
  };
  restyle(canvas);
  bindGestures(cy, onIntent);
  cy.on("dragpan scrollzoom pinchzoom", () => {
    canvas.isFitted = false;
  });
  cy.on("resize", () => {
    if (canvas.isFitted) fitTo(cy, drawn(canvas));
  });
  if (container !== null) {
    void decorate(canvas);
  }
  inspect?.(cy);
  return viewOf(canvas);
}

function viewOf(canvas: Canvas): GraphView {
  const { cy, elements } = canvas;
  return {
    apply: (patch) => elements.apply(patch),
    drawNow() {
      drawNow(cy);
      // What follows the first draw must not hold up the frame that shows it.
      if (elements.nodes.size > 0) setTimeout(canvas.firstDraw.settle);
    },
    setTheme(palette) {
      if (palette === canvas.palette) return;
      canvas.palette = palette;
      elements.repaint();
      restyle(canvas);
    },
    markNew: (ids) => markNew(canvas, ids),
    unmarkNew: () => inBatch(cy, () => void cy.elements(".new").removeClass("new")),
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
    destroy: () => destroy(canvas),
  };
}

function openPromise(): Canvas["firstDraw"] {
  let settle = doNothing;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle: () => settle() };
}

function doNothing(): void {
  // Stands in until the promise exists.
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

function drawn({ cy }: Canvas): cytoscape.CollectionReturnValue {
  return cy.nodes().filter((node) => !node.hasClass("hidden"));
}

function nodesOf({ cy, elements }: Canvas, ids: readonly string[]): cytoscape.CollectionReturnValue {
  return ids.reduce(
    (found, id) => found.union(elements.nodes.get(id)?.element ?? cy.collection()),
    cy.collection(),
  );
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

/**
 * Once the first nodes have been drawn: pictures into nodes, and labels anew in their own font, since labels drawn
 * before it arrived would keep the fallback font.
 */
async function decorate(canvas: Canvas): Promise<void> {
  const fonts = ["600 13px", "400 11px"].map((font) => document.fonts?.load(`${font} "Source Sans 3"`));
  const [flags] = await Promise.allSettled([
    import("#scene/flags/flag-image.ts"),
    canvas.firstDraw.promise,
    ...fonts,
  ]);
  if (canvas.isDestroyed) return;
  canvas.images.start(flags.status === "fulfilled" ? flags.value.flagDataUrl : () => null);
  canvas.fontFamily = FONTS;
  inBatch(canvas.cy, () => {
    canvas.elements.repaint();
    restyle(canvas);
  });
}

function destroy(canvas: Canvas): void {
  if (canvas.isDestroyed) return;
  canvas.isDestroyed = true;
  canvas.cy.destroy();
  canvas.images.destroy();
}
