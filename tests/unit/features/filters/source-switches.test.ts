import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { RemovalReport } from "#domain/evidence/removal-report.ts";
import { countsLine, removalSentence } from "#features/filters/sources/removal-words.ts";
import { sourceSwitches, switchedOff } from "#features/filters/sources/source-switches.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const NOTHING: RemovalReport = {
  sources: ["one"],
  lostEvents: [],
  lostStatements: [],
  lostActors: [],
  lostTies: [],
  singleEvents: [],
  singleTies: [],
  weakerTies: [],
  before: { actors: 5, events: 1200, statements: 7 },
  after: { actors: 5, events: 1100, statements: 7 },
};

describe("the switches of sources", () => {
  it("are the kinds that the graph has and its outlets, where an agency's copy elsewhere is the agency's too", () => {
    const { kinds, outlets } = sourceSwitches(dataset);
    expect(kinds.map(({ label, count }) => [label, count])).toEqual([
      ["Without ministries", 1],
      ["Without agencies", 1],
      ["Without newspapers", 1],
    ]);
    expect(outlets.map(({ label, count }) => [label, count])).toEqual([
      ["Without The Daily Lantern", 2],
      ["Without Foreign Ministry of Arvania", 1],
      ["Without North Wire", 1],
    ]);
  });

  it("are named when they are off, single sources by their titles", () => {
    const off = switchedOff(dataset, {
      kinds: ["agency"],
      outlets: [],
      sources: ["wire-2022-05-12", "gone"],
    });
    expect(off.map(({ label }) => label)).toEqual([
      "Without agencies",
      "Without “Envoy crosses the river”",
      "Without gone",
    ]);
  });
});

describe("what goes with them", () => {
  it("is told in sentences that leave out what there is none of", () => {
    expect(removalSentence(NOTHING)).toBe("Without 1 source, nothing loses all its support.");
    expect(removalSentence({ ...NOTHING, lostEvents: [1, 2], lostTies: ["a~b"], singleEvents: [3] })).toBe(
      "Without 1 source, 2 events and 1 tie lose all support. 1 event becomes single-source.",
    );
    expect(removalSentence({ ...NOTHING, lostEvents: [1] })).toBe(
      "Without 1 source, 1 event loses all support.",
    );
  });

  it("is told in counts, changed ones with both numbers", () => {
    expect(countsLine(NOTHING.before, NOTHING.after)).toBe("Events 1,200 → 1,100 · Statements 7 · Actors 5");
  });
});
