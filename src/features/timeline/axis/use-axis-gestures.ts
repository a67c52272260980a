import { useEffect, useRef, type RefObject } from "react";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { AxisEditor } from "./axis-editor.ts";
import { panAxis, zoomAxis } from "./zoom-axis.ts";

/** One wheel notch is 100 to 120 units: about 15 % nearer or farther. */
const WHEEL_ZOOM = 0.0014;
const LINE_PX = 16;

export interface AxisGestureOptions {
  /** The element that hears the gestures. */
  track: RefObject<HTMLElement | null>;
  plot: RefObject<HTMLElement | null>;
  editor: AxisEditor;
  span: DayWindow;
  /** A second finger is down: a drag of the first one is over. */
  onPinch: () => void;
}

/**
 * Zooms the axis about the pointer by the wheel with Ctrl (which is also how track pads send a pinch) and by two
 * fingers, and moves a magnified axis by a sideways wheel. A plain wheel is left to the page, so that it scrolls.
 */
export function useAxisGestures(options: AxisGestureOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { track } = options;
  useEffect(() => {
    const element = track.current;
    if (element === null) return undefined;
    const pinch = createPinch(latest);
    const onWheel = (event: WheelEvent): void => turn(event, latest.current);
    // React listens passively, and a passive listener cannot keep the page from zooming.
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("pointerdown", pinch.down, { capture: true });
    element.addEventListener("pointermove", pinch.move, { capture: true });
    element.addEventListener("pointerup", pinch.up, { capture: true });
    element.addEventListener("pointercancel", pinch.up, { capture: true });
    return () => {
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("pointerdown", pinch.down, { capture: true });
      element.removeEventListener("pointermove", pinch.move, { capture: true });
      element.removeEventListener("pointerup", pinch.up, { capture: true });
      element.removeEventListener("pointercancel", pinch.up, { capture: true });
    };
  }, [track]);
}

function turn(event: WheelEvent, { plot, editor, span }: AxisGestureOptions): void {
  const place = placeOf(plot);
  if (place === null) return;
  const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  const axis = editor.current();
  const daysPerPixel = (axis.to - axis.from + 1) / place.width;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    const about = axis.from + (event.clientX - place.left) * daysPerPixel;
    editor.change(zoomAxis(axis, span, { factor: Math.exp(-event.deltaY * pixels * WHEEL_ZOOM), about }));
    return;
  }
  const sideways = event.shiftKey ? event.deltaY + event.deltaX : event.deltaX;
  const isMagnified = axis.from > span.from || axis.to < span.to;
  if (!isMagnified || sideways === 0 || (!event.shiftKey && Math.abs(event.deltaY) > Math.abs(sideways)))
    return;
  event.preventDefault();
  editor.change(panAxis(axis, span, sideways * pixels * daysPerPixel));
}

/** Two fingers: the days under them stay under them. */
function createPinch(latest: RefObject<AxisGestureOptions>) {
  const fingers = new Map<number, number>();
  let start: { axis: DayWindow; from: number; to: number } | null = null;

  const sides = (): [number, number] => {
    const [a = 0, b = 0] = fingers.values();
    return [Math.min(a, b), Math.max(a, b)];
  };
  return {
    down: (event: PointerEvent): void => {
      if (event.pointerType !== "touch") return;
      fingers.set(event.pointerId, event.clientX);
      if (fingers.size !== 2) return;
      const { editor, onPinch } = latest.current;
      onPinch();
      event.stopPropagation();
      const [from, to] = sides();
      start = { axis: editor.current(), from, to };
    },
    move: (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event.clientX);
      if (start === null) return;
      event.stopPropagation();
      const { plot, editor, span } = latest.current;
      const place = placeOf(plot);
      if (place === null) return;
      const [from, to] = sides();
      const { axis } = start;
      const days = axis.to - axis.from + 1;
      const dayUnder = (x: number): number => axis.from + ((x - place.left) / place.width) * days;
      const about = (dayUnder(start.from) + dayUnder(start.to)) / 2;
      const factor = Math.max(1, to - from) / Math.max(1, start.to - start.from);
      const zoomed = zoomAxis(axis, span, { factor, about });
      // What was under the middle of the fingers follows it.
      const middle = (from + to - start.from - start.to) / 2;
      const perPixel = (zoomed.to - zoomed.from + 1) / place.width;
      editor.change(panAxis(zoomed, span, -middle * perPixel));
    },
    up: (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      if (start === null) return;
      event.stopPropagation();
      if (fingers.size === 0) start = null;
    },
  };
}

function placeOf(plot: RefObject<HTMLElement | null>): { left: number; width: number } | null {
  const box = plot.current?.getBoundingClientRect();
  if (box === undefined) return null;
  return { left: box.left, width: box.width === 0 ? 1 : box.width };
}
