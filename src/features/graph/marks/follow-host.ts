import { wheelFactor, type Size } from "./stage.ts";

/** The size of an element, CSS px. */
export function sizeOf(host: HTMLElement): Size {
  return { width: host.clientWidth, height: host.clientHeight };
}

/** Tells of each other size of an element, and whether the window itself got another size. Returns how to stop. */
export function followSize(
  host: HTMLElement,
  onSize: (size: Size, isNewWindow: boolean) => void,
): () => void {
  let isNewWindow = false;
  let told = sizeOf(host);
  const onWindow = (): void => {
    isNewWindow = true;
  };
  window.addEventListener("resize", onWindow);
  const observer = new ResizeObserver(() => {
    const size = sizeOf(host);
    if (size.width < 1 || size.height < 1) return;
    // Rows that come under the picture take height from it and give it back before anything is painted.
    if (!isNewWindow && told.width === size.width && told.height === size.height) return;
    told = size;
    onSize(size, isNewWindow);
    isNewWindow = false;
  });
  observer.observe(host);
  return () => {
    window.removeEventListener("resize", onWindow);
    observer.disconnect();
  };
}

/** Tells of turns of the wheel over an element, as a factor about a point of it (CSS px). Returns how to stop. */
export function followWheel(
  host: HTMLElement,
  onZoom: (factor: number, point: { x: number; y: number }) => void,
): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = host.getBoundingClientRect();
    onZoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
  };
  // Before the canvas library, which reads a notch in units of its own.
  host.addEventListener("wheel", onWheel, { passive: false, capture: true });
  return () => host.removeEventListener("wheel", onWheel, { capture: true });
}
