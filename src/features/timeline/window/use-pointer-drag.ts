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
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const part = partUnder(event.target);
      if (part === null || event.button !== 0 || !event.isPrimary || pressed) return;
      onStart();
      left.current = plotLeft();
      if (!drag.down(pointerAt(event), part, place)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setPressed(true);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      drag.move(pointerAt(event), place);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const at = pointerAt(event);
      const part = drag.up(at, place);
      if (part === null) return;
      setPressed(false);
      if (part !== "from" && part !== "to") onReleased(at.x);
    },
    onPointerCancel() {
      cancel();
    },
  };
  return { handlers, pressed, cancel };
}

/** The part of the slider that an element belongs to (`data-part`); null on a button, which has its own press. */
function partUnder(target: EventTarget): AxisPart | null {
  if (!(target instanceof Element) || target.closest("button") !== null) return null;
  const part = target.closest("[data-part]")?.getAttribute("data-part");
  return part === "from" || part === "to" || part === "body" || part === "labels" ? part : "empty";
}
