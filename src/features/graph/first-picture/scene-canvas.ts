import type { Viewport } from "#features/graph/fit-viewport.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Scene } from "#scene/scene-types.ts";
import { paintScene } from "./paint-scene.ts";
import type { SignPainter } from "./sign-painter.ts";

export interface SceneLook {
  palette: Palette;
  viewport: Viewport;
  labelScale: number;
  cursor: string | null;
  signs: SignPainter;
  /** Ids of what has just come into the window. */
  fresh?: ReadonlySet<string>;
}

/** A plain canvas that covers an element and takes no pointer. */
export interface SceneCanvas {
  /** Paints a scene and shows it, as fine as the screen is. */
  paint: (scene: Scene, look: SceneLook) => void;
  hide: () => void;
  isShown: () => boolean;
  remove: () => void;
}

/** Covers an element, which needs `position: relative`; null where the browser cannot paint. */
export function createSceneCanvas(host: HTMLElement): SceneCanvas | null {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return null;
  canvas.className = "graph-picture";
  canvas.hidden = true;
  host.append(canvas);
  return {
    paint(scene, look) {
      const pixelRatio = globalThis.devicePixelRatio;
      const width = Math.round(host.clientWidth * pixelRatio);
      const height = Math.round(host.clientHeight * pixelRatio);
      // Setting a size, even the same, throws away what is painted.
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      paintScene(context, scene, { ...look, pixelRatio });
      canvas.hidden = false;
    },
    hide() {
      canvas.hidden = true;
    },
    isShown: () => !canvas.hidden,
    remove: () => canvas.remove(),
  };
}
