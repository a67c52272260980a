// Bars of a crowded lane, and the low pale ones of its second rank.
import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { counted } from "#domain/text/counted.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { isDark, mixed } from "#scene/marks/side-colour.ts";
import { barShares, sameShares, type BarShares } from "#scene/lanes/place/bar-shares.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneBars } from "#scene/lanes/place/lane-mark.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";

const PALE_HEIGHT = 6;
const BETWEEN = 0.6;
const LEAST = 1;
const LIGHT_OPACITY = 0.5;
const SHADES = ["strong", "light", "out"] as const;

/** The bars of a row as they were drawn last. */
export type BarStore = Map<LaneBars, { shares: BarShares; item: MarkItem }>;

/** The colours of bars: dark for the first rank or what is lit, light for the rest. */
export function barColours(palette: Palette): { strong: string; light: string } {
  if (palette.plain === true)
    return { strong: palette.ink, light: mixed(palette.ink, palette.ground, LIGHT_OPACITY) };
  return isDark(palette) ? { strong: "#a9b3c1", light: "#7d8692" } : { strong: "#59616d", light: "#8d929a" };
}

/** The bars of all rows; a row that counts what it counted is the same object. */
export function barItems(state: LaneState, store: BarStore): readonly MarkItem[] {
  return state.geometry.rows.flatMap(({ bars }) =>
    bars.flatMap((one) => {
      const row = state.layout.rows[one.row];
      if (row === undefined) return [];
      const shares = barShares(state, one);
      const before = store.get(one);
      if (before !== undefined && sameShares(before.shares, shares)) return before.item;
      const item = itemOf(state, row, one, shares);
      store.set(one, { shares, item });
      return item;
    }),
  );
}

function itemOf(state: LaneState, row: LaneRow, bars: LaneBars, shares: BarShares): MarkItem {
  const { relations, input, geometry } = state;
  const side = relations.sides[row.side]?.id;
  const lead = input.dataset.actors[row.lead]?.id;
  return {
    key: `bars:${row.key}`,
    role: "stack",
    chooses: lead === undefined ? [] : [lead],
    events: bars.events,
    box: null,
    tone: "plain",
    selected: false,
    label: `${counted(bars.events.length, "contact")} by ${geometry.bins.unit}`,
    ...(side === undefined ? {} : { side }),
    texts: [],
    primitives: primitivesOf(state, row, bars, shares),
  };
}

/** One path for each shade. */
function primitivesOf(
  { input, geometry }: LaneState,
  row: LaneRow,
  bars: LaneBars,
  shares: BarShares,
): readonly Primitive[] {
  const paths = pathsOf(geometry, row, bars, shares);
  const { palette, view } = input;
  const { strong, light } = barColours(palette);
  const path = (d: string, fill: string, opacity: number): readonly Primitive[] =>
    d === "" ? [] : [{ kind: "path", d, fill, opacity }];
  return [
    ...(view.outside === "hide" ? [] : path(paths.out, light, palette.outOpacity)),
    ...path(paths.light, light, LIGHT_OPACITY),
    ...path(paths.strong, strong, 1),
  ];
}

function pathsOf(
  { bins, mostInBar }: LaneState["geometry"],
  row: LaneRow,
  { pale }: LaneBars,
  shares: BarShares,
): Record<(typeof SHADES)[number], string> {
  const paths = { strong: "", light: "", out: "" };
  const full = pale ? PALE_HEIGHT : row.height - row.band - 2;
  const base = row.top + row.height - 1;
  for (let bin = 0; bin < bins.starts.length; bin += 1) {
    const strong = shares.strong[bin] ?? 0;
    const light = shares.light[bin] ?? 0;
    const total = strong + light + (shares.out[bin] ?? 0);
    if (total === 0) continue;
    const left = bins.edges[bin] ?? 0;
    const right = left + Math.max(LEAST, (bins.edges[bin + 1] ?? left) - left - BETWEEN);
    const height = Math.sqrt(total / Math.max(1, mostInBar)) * full;
    let from = base;
    for (const shade of SHADES) {
      const count = shares[shade][bin] ?? 0;
      if (count === 0) continue;
      const to = from - Math.max(LEAST, (height * count) / total);
      paths[shade] += `M${px(left)} ${px(from)}H${px(right)}V${px(to)}H${px(left)}Z`;
      from = to;
    }
  }
  return paths;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
