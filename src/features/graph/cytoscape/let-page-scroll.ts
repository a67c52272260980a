export interface Panning {
  /** Whether one finger (or the mouse) moves the picture. */
  setPanning: (isOn: boolean) => void;
  /** Nothing lies outside the canvas, so there is nowhere to pan to. */
  isAllInSight: () => boolean;
}

/**
 * One finger that goes up or down scrolls the page that the canvas is a part of; two fingers zoom and pan the picture.
 * The element's `touch-action` is `pan-y`; the canvas library would keep the page from scrolling, since it claims
 * every move of a finger. Returns how to stop.
 */
export function letPageScroll(container: HTMLElement, { setPanning, isAllInSight }: Panning): () => void {
  const onStart = ({ touches }: TouchEvent): void => setPanning(touches.length > 1 || !isAllInSight());
  const onMove = (event: TouchEvent): void => {
    // The library still has to see the move: a finger that moved presses nothing.
    if (event.touches.length === 1) event.preventDefault = () => undefined;
  };
  const onEnd = ({ touches }: TouchEvent): void => {
    if (touches.length === 0) setPanning(true);
  };
  const listen = { capture: true, passive: true };
  container.addEventListener("touchstart", onStart, listen);
  container.addEventListener("touchmove", onMove, listen);
  container.addEventListener("touchend", onEnd, listen);
  container.addEventListener("touchcancel", onEnd, listen);
  return () => {
    container.removeEventListener("touchstart", onStart, listen);
    container.removeEventListener("touchmove", onMove, listen);
    container.removeEventListener("touchend", onEnd, listen);
    container.removeEventListener("touchcancel", onEnd, listen);
  };
}
