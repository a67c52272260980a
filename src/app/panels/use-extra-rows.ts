import { useLayoutEffect, type RefObject } from "react";

/**
 * Tells the style sheet how high the rows are that come and go under the picture (marked `data-extra-rows`): a page
 * that is so much longer leaves the picture its height, and nothing in it moves.
 */
export function useExtraRows(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const rows = [...element.querySelectorAll<HTMLElement>("[data-extra-rows]")];
    const measure = (): void => {
      const height = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
      document.documentElement.style.setProperty("--extra-rows", `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    for (const row of rows) observer.observe(row);
    return () => observer.disconnect();
  }, [page]);
}
