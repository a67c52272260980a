// How a scene of fixed size lies in a canvas that may be larger: seats keep their places while panels fold.
import type { Viewport } from "#features/graph/fit-viewport.ts";

export interface Size {
  width: number;
  height: number;
}

export const MOST_ZOOM = 6;
export const LEAST_ZOOM = 0.2;
/** One notch of a wheel. */
export const WHEEL_STEP = 1.2;
const NOTCH_PX = 100;
const RIM_PX = 24;
const LINE_PX = 33;

/** The scene whole and in the middle, at its own size wherever there is room. */
export function wholeScene(scene: Size, canvas: Size): Viewport {
  const zoom = Math.min(1, canvas.width / scene.width, canvas.height / scene.height);
  return {
    zoom,
    x: (canvas.width - scene.width * zoom) / 2,
    y: (canvas.height - scene.height * zoom) / 2,
  };
}

/** The same scene nearer or farther, with one point of the canvas (CSS px) where it was. */
export function zoomedAbout(viewport: Viewport, factor: number, point: { x: number; y: number }): Viewport {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, viewport.zoom * factor));
  const by = zoom / viewport.zoom;
  return { zoom, x: point.x - (point.x - viewport.x) * by, y: point.y - (point.y - viewport.y) * by };
}

/** How much nearer a turn of the wheel brings: 1.2 times a notch, whatever unit the browser tells it in. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, "deltaY" | "deltaMode">): number {
  const px = deltaMode === 1 ? deltaY * LINE_PX : deltaMode === 2 ? deltaY * NOTCH_PX : deltaY;
  const notches = Math.max(-3, Math.min(3, px / NOTCH_PX));
  return WHEEL_STEP ** -notches;
}

/** How far something between two edges (px) has to move to lie inside a canvas, away from its rim. */
export function shiftInto(from: number, to: number, room: number): number {
  if (from < RIM_PX) return RIM_PX - from;
  return to > room - RIM_PX ? room - RIM_PX - to : 0;
}
