// Data and canvases that nobody made a picture of: nothing throws, nothing overlaps.
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { buildLanes } from "#scene/lanes/build-lanes.ts";
import { measureLanes, NO_FAULTS } from "#tests/support/measure-lanes.ts";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import { editionDataset, lanesInput, TWO_MONTHS, TWO_YEARS } from "./lanes-of.ts";

const EMPTY: ReadoutGraph = { ...TINY_GRAPH, actors: [], events: [], statements: [], sources: [] };

const GRAPHS: readonly (readonly [string, ReadoutGraph])[] = [
  ["a small graph without curated sides", TINY_GRAPH],
  ["no records at all", EMPTY],
  ["nobody with a state", syntheticGraph({ events: 60 })],
  ["no event with a date", syntheticGraph({ events: 40, dates: "none" })],
  ["all events on one day", syntheticGraph({ events: 80, dates: "equal" })],
];

describe.each(GRAPHS)("lanes of %s", (_, graph) => {
  const dataset = buildDataset(graph);

  it("have no fault", () => {
    for (const axis of [TWO_YEARS, TWO_MONTHS, dataset.span, { from: TWO_YEARS.from, to: TWO_YEARS.from }]) {
      expect(measureLanes(buildLanes(lanesInput({ dataset, axis })))).toEqual(NO_FAULTS);
    }
  });

  it("keep to a chosen actor, side or office that is not there, and to one that is", () => {
    const actor = dataset.actors[0]?.id ?? "nobody";
    for (const selection of [["nobody"], ["side:nowhere"], ["seat:none"], [actor], [`${actor}~nobody`]]) {
      for (const lanesOnly of [true, false]) {
        const scene = buildLanes(lanesInput({ dataset, view: { selection, lanesOnly } }));
        expect(measureLanes(scene), selection.join(",")).toEqual(NO_FAULTS);
      }
    }
  });
});

describe("lanes on odd canvases", () => {
  it.each([
    { width: 320, height: 200 },
    { width: 240, height: 90 },
    { width: 2560, height: 1300 },
  ])("have no overlapping marks at $width × $height", (size) => {
    const { overlappingMarks, overlappingNames, touched } = measureLanes(buildLanes(lanesInput({ size })));
    expect({ overlappingMarks, overlappingNames, touched }).toEqual({
      overlappingMarks: [],
      overlappingNames: [],
      touched: [],
    });
  });

  it("take an axis whose ends are turned around for a day", () => {
    const axis = { from: TWO_MONTHS.to, to: TWO_MONTHS.from };
    expect(buildLanes(lanesInput({ axis })).items.length).toBeGreaterThan(0);
  });

  it("say how many contacts without a date are in no lane", () => {
    const dataset = buildDataset(syntheticGraph({ events: 40, dates: "none" }));
    const scene = buildLanes(lanesInput({ dataset, criteria: { undated: "in" } }));
    expect(scene.notDrawn).toBe("40 contacts without a date are in no lane");
    expect(buildLanes(lanesInput({ dataset: editionDataset() })).notDrawn).toBeNull();
  });
});
