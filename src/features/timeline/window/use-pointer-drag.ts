import { useEffect, useRef, useState, type PointerEvent } from "react";
import type { AxisPart } from "./clicked-window.ts";
import { createPointerDrag, type DragPlace, type PointerAt } from "./pointer-drag.ts";

export interface PointerDragOptions {
  place: DragPlace;
  /** Left edge of the axis in client pixels. */
  plotLeft: () => number;
  /** A press on the axis stops play and settles what waits. */
  onStart: () => void;
  /** A press beside the handles is over; the axis has the pointer's last pixel. */
  onReleased: (x: number) => void;
}

/** Pointer handlers for the track, whether a press is under way, and how to give it up. Escape gives a drag up. */
export function usePointerDrag({ place, plotLeft, onStart, onReleased }: PointerDragOptions) {
  const [drag] = useState(createPointerDrag);
  const [pressed, setPressed] = useState(false);
  /** Measured once a press: a drag moves nothing of the page's layout. */
  const left = useRef(0);
  /** A press on a mark: it is the mark's until it moves, and a drag of what lies under the mark from then on. */
  const waiting = useRef<PointerAt | null>(null);
  const { editor } = place;

  useEffect(() => {
    if (!pressed) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // While there is a drag, Escape belongs to it alone.
      event.preventDefault();
      event.stopPropagation();
      drag.cancel(editor);
      setPressed(false);
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [pressed, drag, editor]);

  const pointerAt = (event: PointerEvent): PointerAt => ({
    pointerId: event.pointerId,
    x: event.clientX - left.current,
    timeStampMs: event.timeStamp,
    shift: event.shiftKey,
  });
  const cancel = (): void => {
    drag.cancel(editor);
    setPressed(false);
  };
  const start = (event: PointerEvent<HTMLElement>, at: PointerAt, part: AxisPart): void => {
    onStart();
    if (!drag.down(at, part, place)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setPressed(true);
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      waiting.current = null;
      if (event.button !== 0 || !event.isPrimary || pressed) return;
      const part = partUnder(event.target);
      if (part === null && !isMark(event.target)) return;
      left.current = plotLeft();
      if (part === null) waiting.current = pointerAt(event);
      else start(event, pointerAt(event), part);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const at = pointerAt(event);
      const from = waiting.current;
      if (from?.pointerId === at.pointerId && Math.abs(at.x - from.x) > MARK_SLOP) {
        waiting.current = null;
        start(event, from, partAt(from.x, place));
      }
      drag.move(at, place);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      waiting.current = null;
      const at = pointerAt(event);
      const part = drag.up(at, place);
      if (part === null) return;
      setPressed(false);
      if (part !== "from" && part !== "to") onReleased(at.x);
    },
    onPointerCancel() {
      waiting.current = null;
      cancel();
    },
  };
  return { handlers, pressed, cancel };
}

/** A finger on a mark trembles by so many CSS pixels without meaning a drag. */
const MARK_SLOP = 6;

function isMark(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".timeline-marks") !== null;
}

/** What lies at a pixel of the axis: the window or the empty axis. */
function partAt(x: number, { editor, scale }: DragPlace): AxisPart {
  const { from, to } = editor.current();
  return x >= scale.xInside(from) && x <= scale.xInside(to + 1) ? "body" : "empty";
}

/** The part of the slider that an element belongs to (`data-part`); null on a button, which has its own press. */
function partUnder(target: EventTarget): AxisPart | null {
  if (!(target instanceof Element) || target.closest("button") !== null) return null;
  const part = target.closest("[data-part]")?.getAttribute("data-part");
  return part === "from" || part === "to" || part === "body" || part === "labels" ? part : "empty";
}
