// How a scene of fixed size lies in a canvas that may be larger: seats keep their places while panels fold.
import type { Viewport } from "#features/graph/fit-viewport.ts";
import type { App } from "#store/app.ts";

export interface Size {
  width: number;
  height: number;
}

/** Below this width of the canvas everything is a phone's, CSS px. */
const PHONE_WIDTH = 640;
/** A phone's canvas: so high at least, and so high where many are to be named; its page scrolls. CSS px. */
const PHONE_HEIGHT = 520;
const TALL_PHONE_HEIGHT = 800;
/** From so many actors on a phone's seats take the height. */
const MANY_ACTORS = 40;

export const MOST_ZOOM = 6;
export const LEAST_ZOOM = 0.2;
/** One notch of a wheel. */
export const WHEEL_STEP = 1.2;
const NOTCH_PX = 100;
const RIM_PX = 24;
const LINE_PX = 33;

/**
 * The room that a scene is made for. A phone's canvas is as high as its scene, so its own height cannot be asked:
 * seats take what names everybody, lanes begin with the least and grow by themselves.
 */
export function sceneRoom(canvas: Size, { actors, isLanes }: { actors: number; isLanes: boolean }): Size {
  if (!isPhone(canvas)) return canvas;
  return { width: canvas.width, height: isLanes || actors < MANY_ACTORS ? PHONE_HEIGHT : TALL_PHONE_HEIGHT };
}

/** Whether a canvas is as narrow as a phone's. */
export function isPhone({ width }: Pick<Size, "width">): boolean {
  return width < PHONE_WIDTH;
}

interface Spare {
  readonly left: number;
  readonly right: number;
}

const NOTHING_SPARE: Spare = { left: 0, right: 0 };

/**
 * The scene whole and in the middle, at its own size wherever there is room. Where folded columns have lent the canvas
 * room (CSS px on its left and right), the middle is that of its own room: nothing moves for what is lent.
 */
export function wholeScene(scene: Size, canvas: Size, spare: Spare = NOTHING_SPARE): Viewport {
  const zoom = Math.min(1, canvas.width / scene.width, canvas.height / scene.height);
  return {
    zoom,
    x: spare.left + (canvas.width - spare.left - spare.right - scene.width * zoom) / 2,
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

/** The whole scene in the canvas's own room: what folded columns have lent moves nothing. */
export function wholeView(app: App, scene: Size, canvas: Size): Viewport {
  return wholeScene(scene, canvas, app.store.getState().spare);
}
