import type { CSSProperties, RefObject } from "react";
import { lanesGutters } from "#scene/lanes/lane-metrics.ts";
import { useAppState } from "#store/react/app-context.ts";
import { usePlotWidth } from "./use-plot-width.ts";

/** CSS pixels between the end of the axis and the edge of the panel. */
export const AFTER_AXIS = 10;
/** Below this width of the panel the gutter has room for one button only. */
const NARROW_BELOW = 640;

export interface AxisRoom {
  /** Where the axis begins and ends in it, for the style sheets. */
  style: CSSProperties;
  isNarrow: boolean;
}

/**
 * Where the axis lies: under the time of the lanes, day under day. What the graph has gained from folded columns is
 * no room for it, else folding one would move every day. The reference is for the element as wide as the canvas.
 */
export function useAxisRoom(): [RefObject<HTMLDivElement | null>, AxisRoom] {
  const [ref, width] = usePlotWidth();
  const { left, right } = useAppState((state) => state.spare);
  const own = Math.max(1, width - left - right);
  const gutters = lanesGutters(own);
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--axis-left": `${left + gutters.left}px`,
    "--axis-right": `${right + gutters.right}px`,
    "--gutter-start": `${left}px`,
  };
  return [ref, { style, isNarrow: own < NARROW_BELOW }];
}
