import { useRef, type PointerEvent } from "react";
import { afterSwipe, TAP_SLOP, type SheetHeight } from "./sheet-swipe.ts";

export interface SheetHandleProps {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  onClose: () => void;
}

/** The grip of a sheet: a swipe up makes it tall, a swipe down short or puts it away, a press does the same in turn. */
export function SheetHandle({ height, onHeight, onClose }: SheetHandleProps) {
  const from = useRef<number | null>(null);
  const swiped = useRef(false);
  const move = (element: HTMLElement, down: number): void => {
    const panel = element.closest<HTMLElement>(".side-panel");
    panel?.style.setProperty("translate", down > 0 ? `0 ${down}px` : "none");
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    if (from.current === null) return;
    const down = event.clientY - from.current;
    from.current = null;
    swiped.current = Math.abs(down) > TAP_SLOP;
    move(event.currentTarget, 0);
    if (event.type === "pointercancel" || !swiped.current) return;
    const next = afterSwipe(height, down);
    if (next === "closed") onClose();
    else onHeight(next);
  };
  return (
    <button
      type="button"
      className="side-panel-handle"
      aria-label={height === "half" ? "Full height" : "Half height"}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) move(event.currentTarget, event.clientY - from.current);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={() => {
        // The click that ends a swipe has done its work.
        if (!swiped.current) onHeight(height === "half" ? "full" : "half");
        swiped.current = false;
      }}
    >
      <span className="side-panel-grip" aria-hidden="true" />
    </button>
  );
}
export type { SheetHeight } from "./sheet-swipe.ts";
