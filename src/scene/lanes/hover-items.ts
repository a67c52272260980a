import type { MarkItem } from "#scene/mark-scene.ts";
import type { LaneState } from "./lane-state.ts";

export function hoverItems(state: LaneState, resting: readonly MarkItem[]): readonly MarkItem[] {
  return state.input.hover === null || resting.length === 0 ? [] : [];
}
