// The lanes view: who down the side, when across, on the axis of the timeline.
import { counted } from "#domain/text/counted.ts";
import { UNDATED } from "#domain/dataset/dataset.ts";
import type { MarkInput, MarkScene } from "#scene/mark-scene.ts";
import { axisScale } from "./axis-scale.ts";
import { describeLanes } from "./describe-lanes.ts";
import { findLayout } from "#scene/lanes/layout/find-layout.ts";
import { hoverItems } from "#scene/lanes/paint/hover-items.ts";
import { laneChoice } from "./lane-choice.ts";
import { laneFacts } from "./lane-facts.ts";
import { laneGeometry } from "#scene/lanes/place/lane-geometry.ts";
import { laneRelations } from "./lane-relations.ts";
import { fullTest, laneState, type LaneState } from "./lane-state.ts";
import { refList } from "#domain/ref/ref-list.ts";
import { remember, type Parts, type Remember } from "#scene/marks/remember.ts";
import { rowCounts } from "./row-counts.ts";
import { restingItems } from "#scene/lanes/paint/resting-items.ts";

/** What a picture was made of, for the next one. */
const made = new WeakMap<MarkScene, Parts>();

/**
 * The lanes of a view as things to paint. Rows depend on the data, the canvas and the side in the middle alone; what
 * looks as in `input.before` is the same object.
 */
export function buildLanes({ before, ...rest }: MarkInput): MarkScene {
  const memory = remember(before === null ? null : (made.get(before) ?? null));
  // What is remembered must not hold the picture before, and through it all that came before that.
  const input: MarkInput = { ...rest, before: null };
  const state = stateOf(input, memory);
  const { layout } = state;
  const counts = memory.part("counts", [layout, input.visible, state.choice], () => rowCounts(state));
  const resting = restingItems(state, counts, memory);
  const over = memory.part("hover", [input.hover, resting], () => hoverItems(state, resting));
  const items = memory.part("items", [resting, over], () =>
    over.length === 0 ? resting : [...resting, ...over],
  );
  let words: string | null = null;
  const scene: MarkScene = {
    kind: "lanes",
    width: layout.width,
    height: layout.height,
    items,
    // Said when somebody asks: no frame of a drag has to wait for words.
    get description() {
      words ??= describeLanes(state, counts);
      return words;
    },
    notDrawn: memory.part("not drawn", [input.visible], () => notDrawn(input)),
    offersMiddle: null,
  };
  made.set(scene, memory.parts);
  return scene;
}

function stateOf(input: MarkInput, { part }: Remember): LaneState {
  const { dataset, view, size, axis, path, visible, comparison } = input;
  const relations = laneRelations(dataset);
  const middle = view.middle ?? relations.hub;
  const facts = laneFacts(dataset, middle);
  const selection = refList(view.selection);
  const choice = part(
    "choice",
    [dataset, selection, view.between, path === null ? null : refList(path)],
    () => laneChoice(dataset, view, path),
  );
  const only = view.lanesOnly ? choice : null;
  const layout = part("layout", [dataset, size.width, size.height, middle, view.openSide, only], () =>
    findLayout({ dataset, size, middle, openSide: view.openSide, only }, facts),
  );
  const geometry = part("geometry", [layout, axis.from, axis.to, choice], () =>
    laneGeometry(dataset, layout, axisScale(axis, size.width), fullTest(facts, choice)),
  );
  return {
    ...part("state", [geometry, visible, comparison, view.outside, facts], () =>
      laneState({ input, relations, facts, choice, layout, geometry }),
    ),
    input,
  };
}

function notDrawn({ dataset, visible }: MarkInput): string | null {
  const { eventCertainty } = dataset.columns;
  let undated = 0;
  visible.events.forEach((counts, row) => {
    if (counts === 1 && eventCertainty[row] === UNDATED) undated += 1;
  });
  return undated === 0
    ? null
    : `${counted(undated, "contact")} without a date ${undated === 1 ? "is" : "are"} in no lane`;
}
