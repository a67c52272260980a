import type { Bins } from "#domain/time/bins.ts";
import type { Histogram } from "#domain/time/histogram.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import type { TypeGroup } from "./type-groups.ts";

/** Bars narrower than this stand side by side without a gap. */
const GAP_FROM_WIDTH = 4;
/** Something is never drawn as nothing. */
const LEAST_HEIGHT = 1;
/** Less than this is what float sums leave, and no share of an event. */
const DUST = 1e-9;

/** One bar in CSS pixels; y counts down from the top of the plot. */
export interface Bar {
  x: number;
  width: number;
  /** Top and bottom. */
  top: number;
  bottom: number;
}

/** The kinds of bar, bottom to top: everything, what passes the filters by type, and its share of unknown days. */
export interface BarModel {
  all: readonly Bar[];
  passing: readonly Bar[];
  /** For each group of event types, its part of `passing`; the parts stand on each other. */
  stack: readonly (readonly Bar[])[];
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
  /** The event types that share a colour, bottom first; none = not stacked. */
  groups?: readonly TypeGroup[];
}

/**
 * Bars as data. All series share one scale (that of everything), so that filters change how full a bar is and never
 * how high it stands. Each group's known days stand on the baseline, all unknown days on top of all known ones.
 */
export function buildBars({ bins, scale, height, all, passing, groups = [] }: BarInput): BarModel {
  const highest = highestTotal(all);
  const stack: Bar[][] = groups.map(() => []);
  const model = { all: [] as Bar[], passing: [] as Bar[], stack, unknown: [] as Bar[], highest };
  if (highest === 0) return model;
  const pixels = (weight: number) => (weight > 0 ? Math.max(LEAST_HEIGHT, (weight / highest) * height) : 0);
  for (let bin = 0; bin < bins.starts.length; bin += 1) {
    const place = barPlace(bins, bin, scale);
    if (place.width <= 0) continue;
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
    if (total - known > DUST) model.unknown.push(bar(pixels(total), known > DUST ? pixels(known) : 0));
    for (const part of stackParts(passing, bin, groups)) {
      stack[part.group]?.push(bar((part.top / highest) * height, (part.bottom / highest) * height));
    }
  }
  return model;
}

interface StackPart {
  group: number;
  /** Events below the part's lower and upper edge. */
  bottom: number;
  top: number;
}

/** The parts of one bar from the baseline up: the known share of each group, then the unknown share of each. */
function stackParts(passing: Histogram, bin: number, groups: readonly TypeGroup[]): StackPart[] {
  const parts: StackPart[] = [];
  let level = 0;
  for (const isKnown of [true, false]) {
    for (const [group, { types }] of groups.entries()) {
      let weight = 0;
      for (const type of types) {
        const unknown = passing.unknownByType[type]?.[bin] ?? 0;
        weight += isKnown ? (passing.byType[type]?.[bin] ?? 0) - unknown : unknown;
      }
      if (weight <= DUST) continue;
      parts.push({ group, bottom: level, top: level + weight });
      level += weight;
    }
  }
  return parts;
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

/** A line along the tops of a histogram on a scale of its own (its highest bin fills the height), from the left end. */
export function outlinePath(
  { bins, scale, height }: Omit<BarInput, "all" | "passing">,
  own: Histogram,
): string {
  const highest = highestTotal(own);
  if (highest === 0) return "";
  const steps: string[] = [];
  for (let bin = 0; bin < bins.starts.length; bin += 1) {
    const { left, right } = binEdges(bins, bin, scale);
    if (right <= left) continue;
    const y = tenth(height - (totalAt(own, bin) / highest) * height);
    steps.push(`${steps.length === 0 ? "M" : "L"}${tenth(left)} ${y}H${tenth(right)}`);
  }
  return steps.join("");
}

/** The most events in one bin; 0 for none. */
export function highestTotal(histogram: Histogram): number {
  let highest = 0;
  for (let bin = 0; bin < histogram.known.length; bin += 1)
    highest = Math.max(highest, totalAt(histogram, bin));
  return highest;
}

/** Events in a bin, of known and of unknown days. */
export function totalAt(histogram: Histogram, bin: number): number {
  return (histogram.known[bin] ?? 0) + (histogram.unknown[bin] ?? 0);
}

function barPlace(bins: Bins, bin: number, scale: TimeScale): { x: number; width: number } {
  const { left, right } = binEdges(bins, bin, scale);
  const width = right - left;
  return { x: left, width: width >= GAP_FROM_WIDTH ? width - 1 : width };
}

function binEdges(bins: Bins, bin: number, scale: TimeScale): { left: number; right: number } {
  return {
    left: scale.xInside(bins.starts[bin] ?? bins.end),
    right: scale.xInside(bins.starts[bin + 1] ?? bins.end),
  };
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
