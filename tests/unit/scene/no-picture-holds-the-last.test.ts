import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { PALETTES } from "#drawing/palette.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { markInputOf } from "#store/selectors/scene-input-of.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const dataset = buildDataset(TINY_GRAPH);
const filter = createFilter(dataset);

/** The picture of the days up to one, made from the picture before. */
function pictureOf(mode: "contacts" | "ties" | "lanes", to: number, before: MarkScene | null): MarkScene {
  const view = { ...INITIAL_VIEW, mode, window: { from: dataset.span.from, to } };
  const visible = filter.run({ ...NO_CRITERIA, window: view.window });
  const size = { width: 827, height: 559 };
  const around = { hover: null, size, palette: PALETTES.light, openFold: null, before };
  return buildMarkScene(markInputOf({ dataset, visible, ...around }, view));
}

it.each(["contacts", "ties", "lanes"] as const)(
  "the %s of a drag let go of the pictures before: a long one would fill the memory",
  async (mode) => {
    const seen: WeakRef<MarkScene>[] = [];
    let scene: MarkScene | null = null;
    for (let day = 0; day < 6; day += 1) {
      scene = pictureOf(mode, dataset.span.to - 6 + day, scene);
      seen.push(new WeakRef(scene));
    }
    // A weak reference lives until the task that made it is over.
    await new Promise((resolve) => void setTimeout(resolve));
    collectGarbage();
    expect(scene?.description).not.toBe("");
    expect(seen.map((one) => one.deref() !== undefined)).toEqual([false, false, false, false, false, true]);
  },
);
