import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { buildScene, type SceneInput } from "#scene/build-scene.ts";
import type { Scene, SceneNode, SceneTie } from "#scene/scene-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

export const TINY = buildDataset(TINY_GRAPH);
export const EVERYTHING: Criteria = { ...NO_CRITERIA, undated: "in" };
/** March and April 2022: the call, the summit with its meeting, and the letter. */
export const SPRING: Criteria = {
  ...EVERYTHING,
  undated: "out",
  window: { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) },
};

export type TinyChoice = Partial<SceneInput["view"]> & {
  criteria?: Criteria;
  hover?: string | null;
  rest?: Partial<SceneInput>;
};

/** A scene of the tiny graph; everything at all dates unless chosen otherwise. */
export function tinyScene({
  criteria = EVERYTHING,
  hover = null,
  rest = {},
  ...view
}: TinyChoice = {}): Scene {
  return buildScene({
    dataset: TINY,
    visible: createFilter(TINY).run(criteria),
    view: { mode: "contacts", outside: "fade", selection: [], arranged: null, ...view },
    hover,
    ...rest,
  });
}

export function nodeOf(scene: Scene, id: string): SceneNode {
  const node = scene.nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`${id} is not drawn`);
  return node;
}

export function tieOf(scene: Scene, id: string): SceneTie {
  const tie = scene.ties.find((each) => each.id === id);
  if (tie === undefined) throw new Error(`${id} is not drawn`);
  return tie;
}
