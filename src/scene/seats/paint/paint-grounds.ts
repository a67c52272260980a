// The grounds under the people of a side.
import { ONLY_SEEN, type MarkItem } from "#scene/mark-scene.ts";
import { sideColour, sideTint } from "#scene/marks/side-colour.ts";
import type { ItemStore } from "./item-store.ts";
import type { SideGround } from "#scene/seats/layout/seat-layout-types.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { hueOf, sideId } from "./side-of-ground.ts";

const EDGE_WIDTH = 2;
const RADIUS = 5;

export function groundItems(state: SeatState, store: ItemStore): readonly MarkItem[] {
  return state.layout.grounds
    .filter(({ bench }) => bench !== "middle")
    .map((ground) => store.keep(`ground:${sideId(state, ground)}`, "", () => benchGround(state, ground)));
}

/** The middle's ground lies over the strings: nothing is drawn through the column. */
export function middleGroundItem(state: SeatState, store: ItemStore): readonly MarkItem[] {
  const ground = state.layout.grounds.find(({ bench }) => bench === "middle");
  if (ground === undefined) return [];
  const { layout, input } = state;
  return [
    store.keep(`ground:${sideId(state, ground)}`, "", () =>
      plain(state, ground, [
        {
          kind: "rect",
          x: layout.width / 2 - layout.metrics.half - 6,
          y: ground.top,
          width: 2 * layout.metrics.half + 12,
          height: ground.bottom - ground.top,
          radius: 8,
          fill: sideTint(input.palette, hueOf(state, ground.side)),
        },
      ]),
    ),
  ];
}

function benchGround(state: SeatState, ground: SideGround): MarkItem {
  const { layout, input } = state;
  const hue = hueOf(state, ground.side);
  const width = layout.metrics.column + EDGE;
  const isLeft = ground.bench === "left";
  const x = isLeft ? 0 : layout.width - width;
  const box = { y: ground.top, height: ground.bottom - ground.top };
  return plain(state, ground, [
    { kind: "rect", x, width, ...box, radius: RADIUS, fill: sideTint(input.palette, hue) },
    {
      kind: "rect",
      x: isLeft ? width - EDGE_WIDTH : x,
      width: EDGE_WIDTH,
      ...box,
      fill: sideColour(input.palette, hue),
      opacity: 0.55,
    },
  ]);
}

function plain(state: SeatState, ground: SideGround, primitives: MarkItem["primitives"]): MarkItem {
  const side = sideId(state, ground);
  return {
    key: `ground:${side}`,
    role: "ground",
    ...ONLY_SEEN,
    label: "",
    side,
    texts: [],
    primitives,
  };
}
