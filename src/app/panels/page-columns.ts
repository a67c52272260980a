import type { Folded } from "#store/app-state.ts";

/** Widths in CSS px of the columns beside the graph; 0 where there is none. */
export interface PageColumns {
  readonly filters: number;
  readonly details: number;
  /** What the graph has more than with every column open, on its left and on its right. */
  readonly spare: { readonly left: number; readonly right: number };
}

/** From this width of the window on, the filters are a column; below, they come up over the page. */
export const FILTERS_COLUMN_FROM = 1200;
/** The same for the details. */
export const DETAILS_COLUMN_FROM = 900;
/** From this width on, the canvas has at least MIN_CANVAS_WIDTH. */
const FULL_CANVAS_FROM = 1000;
const MIN_CANVAS_WIDTH = 700;
/** And at any width, this share of the window. */
const MIN_CANVAS_SHARE = 0.5;

/** The columns of a window of this width. The graph gets its least first, the panels share the rest. */
export function pageColumns(windowWidth: number, folded: Folded): PageColumns {
  const least = Math.max(
    windowWidth >= FULL_CANVAS_FROM ? MIN_CANVAS_WIDTH : 0,
    Math.ceil(windowWidth * MIN_CANVAS_SHARE),
  );
  const room = windowWidth - least;
  const filters = windowWidth >= FILTERS_COLUMN_FROM ? Math.round(clamp(windowWidth * 0.1556, 196, 224)) : 0;
  const details =
    windowWidth >= DETAILS_COLUMN_FROM
      ? Math.round(Math.min(clamp(windowWidth * 0.27, 300, 440), room - filters))
      : 0;
  return {
    filters: folded.filters ? 0 : filters,
    details: folded.details ? 0 : details,
    spare: { left: folded.filters ? filters : 0, right: folded.details ? details : 0 },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
