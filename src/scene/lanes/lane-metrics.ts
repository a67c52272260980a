// The measures of lanes for the three size classes of the canvas, and where time lies between its edges.

export type SizeClass = "narrow" | "middle" | "wide";

/** px; narrow below 640 px of width, wide above 1100. */
export interface LaneMetrics {
  sizeClass: SizeClass;
  /** Font sizes of names, of what stands beside them, and of headings. */
  name: number;
  small: number;
  heading: number;
  /** Width of the column of names. */
  column: number;
  laneHeight: number;
  headingHeight: number;
  /** Of a mark. */
  radius: number;
  pillHeight: number;
  /** A short line from a mark towards its partner. */
  tail: number;
  /** Above the first row: months and the names of context. */
  top: number;
  /** Below the last row: the legend. */
  foot: number;
  /** Lanes that each side has at least. */
  first: number;
}

const METRICS: Readonly<Record<SizeClass, LaneMetrics>> = {
  narrow: {
    sizeClass: "narrow",
    name: 11.5,
    small: 11,
    heading: 12,
    column: 96,
    laneHeight: 14,
    headingHeight: 16,
    radius: 2.7,
    pillHeight: 12,
    tail: 3,
    top: 31,
    foot: 30,
    first: 2,
  },
  middle: {
    sizeClass: "middle",
    name: 12,
    small: 11,
    heading: 13,
    column: 168,
    laneHeight: 14.8,
    headingHeight: 18,
    radius: 3.3,
    pillHeight: 12,
    tail: 4.5,
    top: 33,
    foot: 17,
    first: 3,
  },
  wide: {
    sizeClass: "wide",
    name: 13.5,
    small: 12,
    heading: 14,
    column: 210,
    laneHeight: 17.4,
    headingHeight: 21,
    radius: 4,
    pillHeight: 14,
    tail: 4.5,
    top: 37,
    foot: 20,
    first: 3,
  },
};

const NARROW_BELOW = 640;
const WIDE_ABOVE = 1100;
const AFTER_COLUMN = 8;
const BEFORE_EDGE = 10;

/** The measures for a canvas of this width in CSS px. */
export function laneMetrics(width: number): LaneMetrics {
  if (width < NARROW_BELOW) return METRICS.narrow;
  return width > WIDE_ABOVE ? METRICS.wide : METRICS.middle;
}

/**
 * The room in px at the left and the right edge of a canvas of this width in which no time lies. The timeline keeps the
 * same gutters, so that a day stands at one x in both.
 */
export function lanesGutters(width: number): { left: number; right: number } {
  return { left: laneMetrics(width).column + AFTER_COLUMN, right: BEFORE_EDGE };
}
