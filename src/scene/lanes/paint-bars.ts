// Bars of a crowded lane, and the low pale ones of its second rank.
import type { Primitive } from "#drawing/primitive.ts";
import type { LaneBars } from "./lane-mark.ts";
import { barDay } from "./lane-geometry.ts";
import { isDark } from "#scene/marks/side-colour.ts";
import type { LaneState } from "./lane-state.ts";

const PALE_HEIGHT = 6;
const BETWEEN = 0.6;
const LEAST = 1;
const LIGHT_OPACITY = 0.5;

interface Shares {
  /** With the middle, or lit; inside dates and filters. */
  strong: Int32Array;
  /** The rest inside. */
  light: Int32Array;
  /** Outside dates or filters. */
  out: Int32Array;
}

/** The colours of bars: dark for the first rank or what is lit, light for the rest. */
export function barColours(state: LaneState): { strong: string; light: string } {
  return isDark(state.input.palette)
    ? { strong: "#a9b3c1", light: "#7d8692" }
    : { strong: "#59616d", light: "#8d929a" };
}

/** The bars of a row: one path for each shade. */
export function paintBars(state: LaneState, bars: LaneBars): readonly Primitive[] {
  const row = state.layout.rows[bars.row];
  const { bins, mostInBar } = state.geometry;
  if (row === undefined || mostInBar === 0) return [];
  const shares = sharesOf(state, bars);
  const full = bars.pale ? PALE_HEIGHT : row.height - row.band - 2;
  const base = row.top + row.height - 1;
  const paths = { strong: "", light: "", out: "" };
  for (let bin = 0; bin < bins.starts.length; bin += 1) {
    const counts = [shares.strong[bin] ?? 0, shares.light[bin] ?? 0, shares.out[bin] ?? 0] as const;
    const total = counts[0] + counts[1] + counts[2];
    if (total === 0) continue;
    const left = bins.edges[bin] ?? 0;
    const width = Math.max(LEAST, (bins.edges[bin + 1] ?? left) - left - BETWEEN);
    const height = Math.sqrt(total / mostInBar) * full;
    let from = base;
    (["strong", "light", "out"] as const).forEach((shade, at) => {
      const count = counts[at] ?? 0;
      if (count === 0) return;
      const share = Math.max(LEAST, (height * count) / total);
      paths[shade] += `M${px(left)} ${px(from)}H${px(left + width)}V${px(from - share)}H${px(left)}Z`;
      from -= share;
    });
  }
  const { strong, light } = barColours(state);
  const { outOpacity } = state.input.palette;
  const hidden = state.input.view.outside === "hide";
  return [
    ...(paths.out === "" || hidden
      ? []
      : [{ kind: "path", d: paths.out, fill: light, opacity: outOpacity } as const]),
    ...(paths.light === ""
      ? []
      : [{ kind: "path", d: paths.light, fill: light, opacity: LIGHT_OPACITY } as const]),
    ...(paths.strong === "" ? [] : [{ kind: "path", d: paths.strong, fill: strong } as const]),
  ];
}

function sharesOf({ input, geometry, isIn, isFull }: LaneState, { events }: LaneBars): Shares {
  const { bins, axis } = geometry;
  const size = bins.starts.length;
  const shares: Shares = {
    strong: new Int32Array(size),
    light: new Int32Array(size),
    out: new Int32Array(size),
  };
  for (const event of events) {
    const bin = bins.binOf(barDay(input.dataset, axis, event));
    const share = !isIn(event) ? shares.out : isFull(event) ? shares.strong : shares.light;
    share[bin] = (share[bin] ?? 0) + 1;
  }
  return shares;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
