// Sizes of everything in seats, by the width of the canvas: three classes, so that nothing slides while a window is
// resized a little.

export type SizeClass = "narrow" | "medium" | "wide";

/** Lengths in CSS px of the canvas at zoom 1. */
export interface SeatMetrics {
  sizeClass: SizeClass;
  /** Font sizes: names in rows, names in lines and small print, headings. */
  name: number;
  small: number;
  heading: number;
  /** Width of the names of a bench; from there EDGE px to the inner edge of its ground. */
  column: number;
  /** Height of a guest's row, of a line of several names, of a side's heading. */
  row: number;
  line: number;
  head: number;
  maxRadius: number;
  radiusScale: number;
  /** Half the width of the middle's bars; their least and greatest height; the gaps between. */
  half: number;
  bar: number;
  maxBar: number;
  barGap: number;
  maxBarGap: number;
  /** Radius of a bead, and from one to the next. */
  bead: number;
  step: number;
  /** Half the height of a pill. */
  pill: number;
  /** Half of a tile, from one to the next, and how many columns of them there may be. */
  tile: number;
  tileStep: number;
  tileColumns: number;
  /** Left free between the last bead and the middle. */
  beforeMiddle: number;
  /** Height of the legend's line at the foot; 0 = none. */
  legend: number;
  /** How far rows may be stretched where a bench has room left. */
  stretch: number;
}

/** From the names' column to the inner edge of its ground. */
export const EDGE = 20;
/** Between the inner edge of a bench and what stands before it. */
export const BESIDE_EDGE = 5;
/** Between sides of one bench. */
export const BETWEEN_SIDES = 4;

const NARROW_BELOW = 640;
const WIDE_ABOVE = 1100;

const MEDIUM: SeatMetrics = {
  sizeClass: "medium",
  name: 12,
  small: 11,
  heading: 13,
  column: 168,
  row: 14.8,
  line: 12.7,
  head: 30.5,
  maxRadius: 9.5,
  radiusScale: 0.88,
  half: 56,
  bar: 15.5,
  maxBar: 60,
  barGap: 2.5,
  maxBarGap: 9,
  bead: 4,
  step: 9,
  pill: 5.2,
  tile: 7,
  tileStep: 15.4,
  tileColumns: 2,
  beforeMiddle: 14,
  legend: 18,
  stretch: 1.12,
};

const WIDE: SeatMetrics = {
  ...MEDIUM,
  sizeClass: "wide",
  name: 13.5,
  small: 12,
  heading: 15,
  column: 210,
  row: 17.4,
  line: 15,
  head: 37,
  maxRadius: 13,
  radiusScale: 1.1,
  half: 68,
  bar: 18.5,
  maxBar: 84,
  bead: 4.9,
  step: 11,
  pill: 6.2,
  tile: 8.4,
  tileStep: 18.2,
  legend: 19,
  stretch: 1.2,
};

const NARROW: SeatMetrics = {
  ...MEDIUM,
  sizeClass: "narrow",
  name: 11.5,
  small: 11,
  heading: 12,
  column: 96,
  row: 13.4,
  line: 12.6,
  head: 20,
  maxRadius: 6.5,
  radiusScale: 0.62,
  half: 33,
  bar: 13.6,
  maxBar: 46,
  barGap: 1.5,
  maxBarGap: 5,
  bead: 2.9,
  step: 6.4,
  pill: 4.8,
  tile: 4.4,
  tileStep: 9.6,
  tileColumns: 1,
  beforeMiddle: 5,
  legend: 0,
};

/** A page at 400 %, or the smallest phone: shorter names, so that a bead lies between bench and middle. */
const TINY: SeatMetrics = { ...NARROW, column: 72, half: 28, beforeMiddle: 3 };
const TINY_BELOW = 352;

export function seatMetrics(width: number): SeatMetrics {
  if (width < TINY_BELOW) return TINY;
  if (width < NARROW_BELOW) return NARROW;
  return width > WIDE_ABOVE ? WIDE : MEDIUM;
}

/** The radius of a guest's disc by its contacts with the middle; a hollow dot for none. */
export function discRadius({ maxRadius, radiusScale }: SeatMetrics, withMiddle: number): number {
  if (withMiddle === 0) return 2.4;
  return Math.min(maxRadius, radiusScale * (2.2 + 2.05 * Math.sqrt(withMiddle)));
}

export function rowHeight(metrics: SeatMetrics, withMiddle: number): number {
  return Math.max(metrics.row, discRadius(metrics, withMiddle) * 1.75);
}
