import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Palette } from "#drawing/palette.ts";
import { buildMarkScene, markSceneInSteps } from "#scene/build-mark-scene.ts";
import type { MarkInput, MarkScene } from "#scene/mark-scene.ts";
import type { InSteps } from "#scene/marks/in-steps.ts";
import type { Coming } from "#store/preparations.ts";
import { markInputOf, type Drawn } from "#store/selectors/scene-input-of.ts";
import { drawsMarks } from "#store/selectors/uses-marks.ts";
import { sceneRoom, type Size } from "./stage.ts";

/** What decides a picture beside what the store says. */
export interface Surroundings {
  /** CSS px. */
  room: Size;
  palette: Palette;
  openFold: string | null;
}

/** Makes the pictures of a canvas, each from the one before. */
export interface SceneMaker {
  make: (drawn: Drawn, around: Surroundings, before: MarkScene | null) => MarkScene;
  /** Makes the first picture of a graph that is being opened, in steps, before it is shown. */
  prepare: (coming: Coming, around: Surroundings) => InSteps<void>;
}

export function createSceneMaker(): SceneMaker {
  let made: { dataset: Dataset; scene: MarkScene } | null = null;
  return {
    make(drawn, around, before) {
      const own = made?.dataset === drawn.dataset ? made.scene : before;
      made = null;
      return buildMarkScene(inputOf(drawn, around, own));
    },
    *prepare({ dataset, visible, view }, around) {
      if (around.room.width < 1 || !drawsMarks(dataset, view)) return;
      const input = inputOf({ dataset, visible, view, hover: null }, around, null);
      made = { dataset, scene: yield* markSceneInSteps(input) };
    },
  };
}

function inputOf(
  { dataset, visible, view, hover }: Drawn,
  { room, palette, openFold }: Surroundings,
  before: MarkScene | null,
): MarkInput {
  const size = sceneRoom(room, { actors: dataset.actors.length, isLanes: view.mode === "lanes" });
  return markInputOf({ dataset, visible, hover, size, palette, openFold, before }, view);
}
