import { buildLanes } from "#scene/lanes/build-lanes.ts";
import type { MarkInput, MarkScene } from "#scene/mark-scene.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";

/** The scene of the view that is chosen. */
export function buildMarkScene(input: MarkInput): MarkScene {
  return input.view.kind === "lanes" ? buildLanes(input) : buildSeats(input);
}
