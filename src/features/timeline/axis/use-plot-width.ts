import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Until the element has been measured, and where nothing is laid out. */
export const UNMEASURED_WIDTH = 600;

/** The width of an element in CSS pixels, kept fresh as it changes. */
export function usePlotWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNMEASURED_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => setWidth(element.clientWidth === 0 ? UNMEASURED_WIDTH : element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
