// What is drawn, asked in one place: the first picture, the canvas, the exported picture and the tests all draw the
// same scene of the same view.
import { axisOf } from "#domain/dataset/contact-axis.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { SceneInput } from "#scene/build-scene.ts";
import type { MarkInput, MarkView } from "#scene/mark-scene.ts";
import type { SceneMode } from "#scene/scene-types.ts";
import type { ViewState } from "#store/view-state.ts";
import { comparisonOf } from "./comparison-of.ts";
import { silenceOf } from "./silence-of.ts";

/** What a view is drawn from. */
export interface Drawn {
  dataset: Dataset;
  visible: Visible;
  view: ViewState;
  /** What the pointer or the cursor is on; null = nothing. */
  hover: string | null;
}

/** The input of the free arrangement's scene. Lanes have none: their people lie as in Contacts. */
export function sceneInputOf({ dataset, visible, view, hover }: Drawn): SceneInput {
  return {
    dataset,
    visible,
    view: { ...view, mode: sceneMode(view) },
    hover,
    ...changesOf(dataset, visible, view),
  };
}

/** Which of the two free scenes a view has. */
export function sceneMode({ mode }: Pick<ViewState, "mode">): SceneMode {
  return mode === "ties" ? "ties" : "contacts";
}

/** What of the page decides the seats and the lanes beside the view. */
export interface MarkSurroundings extends Pick<MarkInput, "size" | "palette" | "openFold" | "before"> {
  dataset: Dataset;
  visible: Visible;
  hover: string | null;
}

/** The input of the seats' and the lanes' scene. */
export function markInputOf(
  { dataset, visible, hover, size, palette, openFold, before }: MarkSurroundings,
  view: ViewState,
): MarkInput {
  return {
    dataset,
    visible,
    view: markViewOf(view),
    hover,
    size,
    palette,
    axis: axisOf(dataset, view.axis),
    openFold,
    path: view.path.length === 0 ? null : view.path,
    ...changesOf(dataset, visible, view),
    before,
  };
}

function markViewOf(view: ViewState): MarkView {
  const { window, outside, selection, middle, between, counting, lanesOnly, openSide } = view;
  return {
    kind: view.mode === "contacts" ? "seats" : view.mode,
    window,
    outside,
    selection,
    middle,
    between,
    counting,
    lanesOnly,
    openSide,
  };
}

/** What the comparison of two periods and the colouring by silence add. */
function changesOf(
  dataset: Dataset,
  visible: Visible,
  view: ViewState,
): Pick<MarkInput, "comparison" | "silence"> {
  return {
    comparison: comparisonOf(dataset, view),
    silence: view.silence ? silenceOf(dataset, visible, view.window) : null,
  };
}
