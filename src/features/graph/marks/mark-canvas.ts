import { paintPrimitives, type FlagImage } from "#drawing/paint-primitives.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Viewport } from "#features/graph/fit-viewport.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import type { Size } from "./stage.ts";

/** A canvas that shows a scene of marks. */
export interface MarkCanvas {
  /** Paints everything anew: a scene of a thousand things costs a few milliseconds. */
  paint: (scene: MarkScene, options: PaintOptions) => void;
  remove: () => void;
}

export interface PaintOptions {
  palette: Palette;
  /** Of the element, CSS px: asking it in every frame would make the browser lay out the page in every frame. */
  size: Size;
  viewport: Viewport;
  /** Key of the item that the keyboard's cursor is on; null = none. */
  cursor: string | null;
  flagOf: FlagImage;
}

const CURSOR_AIR = 3;

/** Puts a canvas into an element, which needs a size; null where the browser cannot paint. */
export function createMarkCanvas(host: HTMLElement): MarkCanvas | null {
  const canvas = document.createElement("canvas");
  canvas.className = "graph-marks";
  canvas.setAttribute("aria-hidden", "true");
  const context = canvas.getContext("2d");
  if (context === null) return null;
  host.prepend(canvas);
  return {
    paint(scene, { palette, size: { width, height }, viewport, cursor, flagOf }) {
      const ratio = window.devicePixelRatio || 1;
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.globalAlpha = 1;
      context.fillStyle = palette.ground;
      context.fillRect(0, 0, width, height);
      const { zoom, x, y } = viewport;
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      paintPrimitives(context, shapesOf(scene), flagOf);
      const box = cursor === null ? null : scene.items.find(({ key }) => key === cursor)?.box;
      if (box == null) return;
      context.globalAlpha = 1;
      context.strokeStyle = palette.accent;
      context.lineWidth = 2 / zoom;
      context.strokeRect(
        box.left - CURSOR_AIR,
        box.top - CURSOR_AIR,
        box.right - box.left + 2 * CURSOR_AIR,
        box.bottom - box.top + 2 * CURSOR_AIR,
      );
    },
    remove: () => canvas.remove(),
  };
}

function* shapesOf({ items }: MarkScene): Generator<Primitive> {
  for (const { primitives } of items) yield* primitives;
}
