// A canvas of our own over Cytoscape's, for scenes that change in every frame: painting a few hundred nodes and ties
// takes a fraction of what Cytoscape needs to restyle and draw them. At rest Cytoscape draws again.
import type { Core } from "cytoscape";
import { createSceneCanvas, type SceneCanvas } from "#features/graph/first-picture/scene-canvas.ts";
import { createSignWarmer } from "#features/graph/first-picture/sign-warmer.ts";
import { createSignPainter } from "#features/graph/first-picture/sign-painter.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Scene, SceneNode } from "#scene/scene-types.ts";
import { viewportOf } from "./viewport.ts";

export interface PreviewLayer {
  /** Fetches what nodes need, so that the first scene can be shown at once. */
  prepare: (nodes: readonly SceneNode[]) => void;
  /**
   * Paints a scene over the canvas; false while a node or a box is being dragged, which must be seen, and while flags
   * are missing.
   */
  show: (scene: Scene) => boolean;
  /** Marks what has just come in, in place of what was marked before; false when no scene is shown. */
  mark: (ids: readonly string[]) => boolean;
  end: () => void;
  remove: () => void;
}

export interface PreviewOptions {
  flagOf: (iso2: string | null) => string | null;
  /** How the canvas looks now. */
  lookNow: () => { palette: Palette; labelScale: number; cursor: string | null };
}

const NOTHING: ReadonlySet<string> = new Set();

/** A layer over the canvas inside an element. */
export function createPreviewLayer(
  cy: Core,
  host: HTMLElement,
  { flagOf, lookNow }: PreviewOptions,
): PreviewLayer {
  const signs = createSignPainter({ keepsCopies: true });
  let canvas: SceneCanvas | null = null;
  let shown: Scene | null = null;
  let fresh = NOTHING;
  let isDragging = false;
  let isWaiting = false;
  const warmer = createSignWarmer(signs, () => ({
    palette: lookNow().palette,
    scale: cy.zoom() * globalThis.devicePixelRatio,
  }));

  function paint(): void {
    if (shown === null || canvas === null) return;
    const { palette, labelScale, cursor } = lookNow();
    canvas.paint(shown, { palette, labelScale, cursor, fresh, viewport: viewportOf(cy), signs });
  }
  function repaintSoon(): void {
    if (isWaiting || shown === null) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      paint();
    });
  }
  function end(): void {
    shown = null;
    fresh = NOTHING;
    canvas?.hide();
  }
  signs.setFlags(flagOf, () => {
    repaintSoon();
    warmer.forget();
  });
  cy.on("viewport resize", () => {
    repaintSoon();
    warmer.again();
  });
  cy.on("grab boxstart", () => {
    isDragging = true;
    end();
  });
  cy.on("free boxend", () => {
    isDragging = false;
  });
  return {
    prepare(nodes) {
      void signs.isReady(nodes);
      warmer.start(nodes);
    },
    show(scene) {
      if (isDragging || !signs.isReady(scene.nodes)) return false;
      canvas ??= createSceneCanvas(host);
      if (canvas === null) return false;
      warmer.stop();
      shown = scene;
      paint();
      return true;
    },
    mark(ids) {
      if (shown === null) return false;
      fresh = new Set(ids);
      repaintSoon();
      return true;
    },
    end,
    remove() {
      end();
      warmer.stop();
      canvas?.remove();
    },
  };
}
