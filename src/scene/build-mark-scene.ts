import { buildLanes } from "#scene/lanes/build-lanes.ts";
import type { MarkInput, MarkScene } from "#scene/mark-scene.ts";

/** The scene of the view that is chosen. */
export function buildMarkScene(input: MarkInput): MarkScene {
  return buildLanes(input);
}
