// Discs in a plane, so that a place is asked only about what lies near it.
import { createBoxGrid } from "./box-grid.ts";
import type { Box } from "./label-box.ts";

export interface DiscGrid {
  add: (place: readonly [x: number, y: number], radius: number) => void;
  /** Whether a disc there would touch none that was added. */
  isFree: (place: readonly [x: number, y: number], radius: number) => boolean;
}

/** Free around every disc, in scene units. */
const AIR = 2;

/** An empty plane. */
export function createDiscGrid(): DiscGrid {
  const discs = createBoxGrid<{ x: number; y: number; radius: number }>();
  return {
    add([x, y], radius) {
      discs.add(boxOf(x, y, radius), { x, y, radius });
    },
    isFree([x, y], radius) {
      const touches = (other: { x: number; y: number; radius: number }): boolean =>
        Math.hypot(other.x - x, other.y - y) < other.radius + radius + AIR;
      return !discs.some(boxOf(x, y, radius + AIR), touches);
    },
  };
}

function boxOf(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
