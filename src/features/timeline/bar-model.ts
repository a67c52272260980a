import type { Bins } from "#domain/time/bins.ts";
import type { Histogram } from "#domain/time/histogram.ts";
import type { TimeScale } from "./time-scale.ts";

/** Bars narrower than this stand side by side without a gap. */
const GAP_FROM_WIDTH = 4;
/** Something is never drawn as nothing. */
const LEAST_HEIGHT = 1;

/** One bar in CSS pixels; y counts down from the top of the plot. */
export interface Bar {
  x: number;
  width: number;
  /** Top and bottom. */
  top: number;
  bottom: number;
}

/** The three kinds of bar, bottom to top: everything, what passes the filters, and its share of unknown days. */
export interface BarModel {
  all: readonly Bar[];
  passing: readonly Bar[];
  unknown: readonly Bar[];
  /** Events in the highest bar: what the full height stands for. */
  highest: number;
}

export interface BarInput {
  bins: Bins;
  scale: TimeScale;
  /** CSS pixels of the highest bar. */
  height: number;
  /** Everything that counts. */
  all: Histogram;
  /** What passes the other filters, whatever its date; null before the first filter run. */
  passing: Histogram | null;
}

/**
 * Bars as data. All series share one scale (that of everything), so that filters change how full a bar is and never
 * how high it stands.
 */
export function buildBars({ bins, scale, height, all, passing }: BarInput): BarModel {
  const highest = highestTotal(all);
  const model: { all: Bar[]; passing: Bar[]; unknown: Bar[] } = { all: [], passing: [], unknown: [] };
  if (highest === 0) return { ...model, highest };
  const pixels = (weight: number) => (weight > 0 ? Math.max(LEAST_HEIGHT, (weight / highest) * height) : 0);
  for (let bin = 0; bin < bins.starts.length; bin += 1) {
    const place = barPlace(bins, bin, scale);
    const bar = (top: number, bottom: number): Bar => ({
      ...place,
      top: height - top,
      bottom: height - bottom,
    });
    const everything = totalAt(all, bin);
    if (everything > 0) model.all.push(bar(pixels(everything), 0));
    if (passing === null) continue;
    const known = passing.known[bin] ?? 0;
    const total = totalAt(passing, bin);
    if (total > 0) model.passing.push(bar(pixels(total), 0));
    // The rest after float sums may be a hair above zero: that is no unknown day.
    if (total - known > 1e-9) model.unknown.push(bar(pixels(total), known > 1e-9 ? pixels(known) : 0));
  }
  return { ...model, highest };
}

/** The bars of one series as a single SVG path, to a tenth of a pixel. */
export function barsPath(bars: readonly Bar[]): string {
  return bars
    .map(
      ({ x, width, top, bottom }) =>
        `M${tenth(x)} ${tenth(bottom)}V${tenth(top)}h${tenth(width)}V${tenth(bottom)}z`,
    )
    .join("");
}

function barPlace(bins: Bins, bin: number, scale: TimeScale): { x: number; width: number } {
  const start = scale.x(bins.starts[bin] ?? bins.end);
  const end = scale.x(bins.starts[bin + 1] ?? bins.end);
  const left = Math.max(0, start);
  const width = Math.min(scale.width, end) - left;
  return { x: left, width: width >= GAP_FROM_WIDTH ? width - 1 : width };
}

function totalAt(histogram: Histogram, bin: number): number {
  return (histogram.known[bin] ?? 0) + (histogram.unknown[bin] ?? 0);
}

function highestTotal(histogram: Histogram): number {
  let highest = 0;
  for (let bin = 0; bin < histogram.known.length; bin += 1)
    highest = Math.max(highest, totalAt(histogram, bin));
  return highest;
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
