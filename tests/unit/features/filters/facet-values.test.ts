import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { facetLabel, facetValues } from "#features/filters/facet-values.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const DATASET = buildDataset(TINY_GRAPH);
const VALUES = facetValues(DATASET);

test("kinds, types and topics come in a fixed order, each with its words", () => {
  expect(VALUES.kinds.map((value) => value.label)).toEqual(["People", "States", "Organizations", "Groups"]);
  expect(VALUES.topics.map((value) => value.label)).toEqual(["Water", "Border", "Trade"]);
});

test("only types of events that can count are offered", () => {
  // The one "other" event is context.
  expect(VALUES.types.map((value) => value.id)).toEqual([
    "call",
    "meeting",
    "visit",
    "summit",
    "negotiation",
    "letter",
    "envoy",
  ]);
});

test("a source is named by its outlet and a short title", () => {
  expect(facetLabel(DATASET, "sources", "wire-2022-05-12")).toBe(
    "The Daily Lantern: Envoy crosses the river",
  );
  expect(VALUES.sources.map((value) => value.label)).toEqual(
    VALUES.sources.map((value) => value.label).toSorted(),
  );
});

test("whom statements are according to is named as an actor", () => {
  expect(VALUES.by.length).toBeGreaterThan(0);
  for (const value of VALUES.by)
    expect(DATASET.actors[DATASET.actorRow.get(value.id) ?? -1]?.name).toBe(value.label);
});

test("a value that the graph does not have keeps its id as its words", () => {
  for (const facet of ["kinds", "types", "topics", "sources", "by"] as const)
    expect(facetLabel(DATASET, facet, "no-such")).toBe("no-such");
  expect(facetLabel(DATASET, "kinds", "constructor")).toBe("constructor");
});
