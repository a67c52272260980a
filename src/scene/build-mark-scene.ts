import { buildLanes } from "#scene/lanes/build-lanes.ts";
import type { MarkInput, MarkScene } from "#scene/mark-scene.ts";
import { buildSeats, seatsInSteps } from "#scene/seats/build-seats.ts";
import type { InSteps } from "#scene/marks/in-steps.ts";

/** The scene of the view that is chosen. */
export function buildMarkScene(input: MarkInput): MarkScene {
  return input.view.kind === "lanes" ? buildLanes(input) : buildSeats(input);
}

/** The same in steps, for a picture that is made while the page goes on. */
export function* markSceneInSteps(input: MarkInput): InSteps<MarkScene> {
  return input.view.kind === "lanes" ? buildLanes(input) : yield* seatsInSteps(input);
}
