import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { describeFilters } from "#features/export/describe-filters.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const said = (view: Partial<ViewState>) => describeFilters(dataset, { ...INITIAL_VIEW, ...view });

describe("filters in a sentence", () => {
  it("is none where nothing is filtered", () => {
    expect(said({})).toBeNull();
  });

  it.each<[Partial<ViewState>, string]>([
    [{ undated: "in" }, "Undated items are included."],
    [{ undated: "only" }, "Undated items alone are shown."],
    [{ certainty: "certainly" }, "Vague dates count only where they surely lie inside the dates."],
    [{ undated: "only", certainty: "certainly" }, "Undated items alone are shown."],
    [{ query: "gates" }, "Only words “gates”."],
    [
      { facets: { ...NO_FACETS, kinds: ["person", "state", "organization", "group"] } },
      "Only actor kinds persons, states, organizations, groups.",
    ],
    [
      { facets: { ...NO_FACETS, types: ["call", "letter"], topics: ["water"] }, query: "gates" },
      "Only event types Call, Letter; topics Water; words “gates”.",
    ],
    [{ facets: { ...NO_FACETS, by: ["boris-bell"] } }, "Only according to Boris Bell."],
    [{ facets: { ...NO_FACETS, where: ["none"] } }, "Only where no place given."],
    [{ facets: { ...NO_FACETS, sides: ["arvania"] } }, "Only sides Arvania."],
    [{ without: { ...ALL_SOURCES, outlets: ["north-wire"] } }, "Sources switched off: North Wire."],
    [
      { query: "gates", without: { ...ALL_SOURCES, kinds: ["state-media"] }, undated: "in" },
      "Only words “gates”. Sources switched off: state media. Undated items are included.",
    ],
  ])("of %j is: %s", (view, sentence) => {
    expect(said(view)?.toLowerCase()).toBe(sentence.toLowerCase());
  });
});
