import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { PALETTES } from "#drawing/palette.ts";
import { createSceneMaker, type Surroundings } from "#features/graph/marks/scene-maker.ts";
import { atOnce } from "#scene/marks/in-steps.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const AROUND: Surroundings = { room: { width: 827, height: 559 }, palette: PALETTES.light, openFold: null };

/** A graph of its own with what is let through at first. */
function fresh() {
  const dataset = buildDataset(TINY_GRAPH);
  return { dataset, visible: createFilter(dataset).run(NO_CRITERIA), view: INITIAL_VIEW, hover: null };
}

describe("the pictures of a canvas", () => {
  it("take over what was made before their graph was shown, once", () => {
    const [scenes, plain] = [createSceneMaker(), createSceneMaker()];
    const coming = fresh();
    atOnce(scenes.prepare(coming, AROUND));
    const first = scenes.make(coming, AROUND, null);
    expect(first.items.length).toBeGreaterThan(0);
    const again = scenes.make(coming, AROUND, first);
    expect(again.items).toBe(first.items);
    expect(first).toEqual(plain.make(coming, AROUND, null));
    // Without the picture before, and with what was prepared used up, everything is made anew.
    const anew = scenes.make(coming, AROUND, null);
    expect(anew.items[0]).not.toBe(first.items[0]);
  });

  it("ask for no colour again that the preparation asked for", () => {
    const scenes = createSceneMaker();
    const coming = fresh();
    let asked = 0;
    const palette = new Proxy(AROUND.palette, {
      get(target, name, self) {
        asked += 1;
        return Reflect.get(target, name, self) as unknown;
      },
    });
    atOnce(scenes.prepare(coming, { ...AROUND, palette }));
    expect(asked).toBeGreaterThan(20);
    asked = 0;
    scenes.make(coming, { ...AROUND, palette }, null);
    expect(asked).toBe(0);
  });

  it("of another graph, of no room or of a free arrangement are not touched by it", () => {
    const scenes = createSceneMaker();
    const [one, other] = [fresh(), fresh()];
    atOnce(scenes.prepare(one, AROUND));
    expect(scenes.make(other, AROUND, null)).toEqual(createSceneMaker().make(other, AROUND, null));
    expect([...scenes.prepare(one, { ...AROUND, room: { width: 0, height: 0 } })]).toEqual([]);
    expect([...scenes.prepare({ ...one, view: { ...INITIAL_VIEW, arrange: "free" } }, AROUND)]).toEqual([]);
  });
});
