import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { namedRanges } from "#domain/dataset/named-ranges.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const rangesOf = (graph = TINY_GRAPH) =>
  namedRanges(graph === TINY_GRAPH ? dataset : buildDataset(graph)).map(({ label, window }) => [
    label,
    describeWindow(window),
  ]);

/** The tiny graph with its context event turned into an invasion. */
const INVADED = {
  ...TINY_GRAPH,
  vocabulary: {
    ...TINY_GRAPH.vocabulary,
    eventTypes: [...TINY_GRAPH.vocabulary.eventTypes, { id: "military", label: "Military", cameo: ["190"] }],
  },
  events: TINY_GRAPH.events.map((event) =>
    event.id === "flood-2022-02-24"
      ? {
          ...event,
          type: "military",
          title: "Invasion of Borland",
          landmark: "the invasion",
          date: "2022-03-20",
        }
      : event,
  ),
};

describe("named ranges", () => {
  it("are the last 30 days of the data, before and since each context event, and whole years", () => {
    const ranges = rangesOf();
    expect(ranges[0]?.[0]).toBe("Last 30 days of the data");
    const [recent] = namedRanges(dataset);
    expect((recent?.window.to ?? 0) - (recent?.window.from ?? 0)).toBe(29);
    const flood = dataset.events.find(({ id }) => id === "flood-2022-02-24");
    expect(ranges.map(([label]) => label)).toContain(`Since ${flood?.title ?? ""}`);
    // The data begins after the flood: no day of it lies before.
    expect(ranges.map(([label]) => label)).not.toContain(`Before ${flood?.title ?? ""}`);
    expect(ranges.at(-1)).toEqual(["2022", "2022"]);
  });

  it("call the invasion by that name, and end before its day", () => {
    const ranges = namedRanges(buildDataset(INVADED));
    const before = ranges.find(({ label }) => label === "Before the invasion");
    const since = ranges.find(({ label }) => label === "Since the invasion");
    expect([before?.split?.isMain, since?.split?.event]).toEqual([true, "flood-2022-02-24"]);
    expect((before?.window.to ?? 0) + 1).toBe(since?.window.from);
    expect(describeWindow({ from: since?.window.from ?? 0, to: since?.window.from ?? 0 })).toBe(
      "20 March 2022",
    );
  });

  it("never hold no day", () => {
    for (const graph of [TINY_GRAPH, INVADED, { ...TINY_GRAPH, events: [], statements: [] }]) {
      for (const { window } of namedRanges(buildDataset(graph)))
        expect(window.from).toBeLessThanOrEqual(window.to);
    }
  });
});
