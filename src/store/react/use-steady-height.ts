import { useLayoutEffect, type RefObject } from "react";
import { useAppState } from "./app-context.ts";

/**
 * Keeps a row from growing less high while dates are dragged or played: words that change in every frame would make
 * it higher and lower, and move the picture above it. At rest it is as high as it needs to be.
 */
export function useSteadyHeight(row: RefObject<HTMLElement | null>): void {
  const previewing = useAppState((state) => state.previewing);
  useLayoutEffect(() => {
    const element = row.current;
    if (!previewing || element === null || typeof ResizeObserver === "undefined") return undefined;
    let highest = 0;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      if (height <= highest) return;
      highest = height;
      element.style.minHeight = `${height}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.style.minHeight = "";
    };
  }, [row, previewing]);
}
