// What the bars of a row count: with the middle or lit, the rest, and what lies outside dates or filters.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";
import type { BarBins } from "./bar-bins.ts";
import type { LaneBars } from "./lane-mark.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";

export interface BarShares {
  /** By bin: with the middle, or lit; inside dates and filters. */
  strong: Int32Array;
  /** The rest inside. */
  light: Int32Array;
  out: Int32Array;
}

const known = new WeakMap<LaneBars, Int32Array>();

/** The day by which a bar counts an event: the middle of what the axis shows of it. */
export function barDay({ columns }: Dataset, { window }: AxisScale, event: number): number {
  const from = Math.max(window.from, columns.eventFrom[event] ?? 0);
  const to = Math.min(window.to, columns.eventTo[event] ?? 0);
  return Math.floor((from + to) / 2);
}

/** The bin of each event of some bars, in their order; worked out once. */
export function binsOfBars(dataset: Dataset, axis: AxisScale, bins: BarBins, bars: LaneBars): Int32Array {
  let places = known.get(bars);
  if (places === undefined) {
    places = new Int32Array(bars.events.length);
    for (let at = 0; at < places.length; at += 1) {
      places[at] = bins.binOf(barDay(dataset, axis, bars.events[at] ?? 0));
    }
    known.set(bars, places);
  }
  return places;
}

export function barShares({ input, geometry, isIn, isFull }: LaneState, bars: LaneBars): BarShares {
  const { bins, axis } = geometry;
  const size = bins.starts.length;
  const shares = { strong: new Int32Array(size), light: new Int32Array(size), out: new Int32Array(size) };
  const places = binsOfBars(input.dataset, axis, bins, bars);
  const { events } = bars;
  for (let at = 0; at < places.length; at += 1) {
    const event = events[at] ?? 0;
    const share = !isIn(event) ? shares.out : isFull(event) ? shares.strong : shares.light;
    const bin = places[at] ?? 0;
    share[bin] = (share[bin] ?? 0) + 1;
  }
  return shares;
}

/** Whether two counts are the same in every bin. */
export function sameShares(a: BarShares, b: BarShares): boolean {
  return isSame(a.strong, b.strong) && isSame(a.light, b.light) && isSame(a.out, b.out);
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
