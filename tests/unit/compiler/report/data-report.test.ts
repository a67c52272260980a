import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { buildReport } from "#compiler/report/data-report.ts";
import { readmeSummary } from "#compiler/report/pages/readme-summary.ts";
import { reportMarkdown } from "#compiler/report/pages/report-markdown.ts";
import { compileBelow, ROOT } from "#tests/unit/compiler/data-folders.ts";
import { byId, draftGraph } from "#tests/unit/formats/draft-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const WIRE = "wire-2022-05-12";
const LANTERN = "lantern-2022-04-02";
const report = buildReport(TINY_GRAPH);

function shuffled(graph: ReadoutGraph, seed: number): ReadoutGraph {
  const turn = <T>(list: readonly T[]): T[] => {
    const ranked = list.map((item, at) => ({ item, rank: (at * 7919 + seed * 104_729) % 9973 }));
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
  };
  const { actors, events, statements, sources } = graph;
  return {
    ...graph,
    actors: turn(actors),
    events: turn(events),
    statements: turn(statements),
    sources: turn(sources),
  };
}

function bytesOf(graph: ReadoutGraph): string {
  const built = buildReport(graph);
  return [JSON.stringify(built), reportMarkdown(built, true), readmeSummary(built)].join("\n");
}

describe("the report on a graph", () => {
  it("counts the records by kind, and what they count as", () => {
    expect(report.counts).toEqual({
      actors: {
        total: 11,
        parts: [
          { id: "organization", count: 4 },
          { id: "person", count: 3 },
          { id: "group", count: 2 },
          { id: "state", count: 2 },
        ],
      },
      events: {
        total: 9,
        parts: [
          { id: "contact", count: 7 },
          { id: "cancelled", count: 1 },
          { id: "context", count: 1 },
        ],
      },
      eventsByStatus: {
        total: 9,
        parts: [
          { id: "held", count: 7 },
          { id: "cancelled", count: 1 },
          { id: "planned", count: 1 },
        ],
      },
      statements: {
        total: 10,
        parts: [
          { id: "paraphrase", count: 7 },
          { id: "quotation", count: 3 },
        ],
      },
      sources: {
        total: 3,
        parts: [
          { id: "agency", count: 1 },
          { id: "ministry", count: 1 },
          { id: "newspaper", count: 1 },
        ],
      },
    });
  });

  it("counts the events of a type apart by what they count as", () => {
    expect(report.types.find(({ id }) => id === "meeting")).toEqual({
      id: "meeting",
      label: "Meeting",
      total: 2,
      contacts: 1,
      context: 0,
      cancelled: 1,
    });
    expect(report.types.find(({ id }) => id === "other")).toMatchObject({ contacts: 0, context: 1 });
  });

  it("counts for an actor the events it takes part in and the statements it speaks", () => {
    expect(report.actors.find(({ id }) => id === "boris-bell")).toMatchObject({ events: 5, statements: 2 });
    expect(report.actors.find(({ id }) => id === "borland")).toMatchObject({ events: 1, statements: 1 });
    expect(report.actors.find(({ id }) => id === "north-wire")).toBeUndefined();
  });

  it("counts a statement once for a speaker who is named twice", () => {
    const graph = draftGraph((draft) => {
      byId(draft.statements, "bell-call-promise").speakers = ["boris-bell", "boris-bell"];
    });
    expect(buildReport(graph).actors.find(({ id }) => id === "boris-bell")?.statements).toBe(2);
  });

  it("tells what a source carries alone from what it carries with others", () => {
    expect(report.sources.bySource.find(({ id }) => id === LANTERN)).toMatchObject({
      citations: 12,
      events: 5,
      eventsAlone: 4,
      statements: 6,
      statementsAlone: 5,
    });
    expect(report.sources.bySource.map(({ id }) => id)).toEqual([
      LANTERN,
      WIRE,
      "arvania-readout-2022-03-01",
    ]);
  });

  it("takes two sources of one outlet as that outlet alone", () => {
    const graph = draftGraph((draft) => {
      byId(draft.events, "summit-2022-03-30-river").citations.push({ source: WIRE });
    });
    const { bySource, byOutlet, byKind } = buildReport(graph).sources;
    expect(bySource.find(({ id }) => id === LANTERN)?.eventsAlone).toBe(3);
    expect(byOutlet.find(({ id }) => id === "daily-lantern")).toMatchObject({ sources: 2, eventsAlone: 8 });
    expect(byKind.find(({ id }) => id === "newspaper")?.eventsAlone).toBe(3);
  });

  it("lists the events that rest on one independent source, with what they cite", () => {
    expect(report.support.byNumber).toEqual([{ sources: 1, events: 9 }]);
    const two = draftGraph((draft) => {
      byId(draft.events, "summit-2022-03-30-river").citations.push({ source: WIRE });
    });
    // The agency's report of the summit is another voice than the newspaper's.
    expect(buildReport(two).support.byNumber).toEqual([
      { sources: 1, events: 8 },
      { sources: 2, events: 1 },
    ]);
    const copies = draftGraph((draft) => {
      byId(draft.events, "summit-2022-03-30-river").citations.push({ source: WIRE });
      byId(draft.sources, WIRE).origin = "daily-lantern";
    });
    const single = buildReport(copies).support.single.find(({ id }) => id === "summit-2022-03-30-river");
    expect(single).toMatchObject({ rank: "contact", sources: [LANTERN, WIRE] });
  });

  it("tells statements without attribution from those with a chain of it, the longest first", () => {
    const graph = draftGraph((draft) => {
      byId(draft.statements, "delta-patience").attribution = [];
      byId(draft.statements, "ministry-visit-plan").attribution.push({ by: "daily-lantern", kind: "report" });
    });
    const { attribution } = buildReport(graph);
    expect(attribution.without).toEqual(["delta-patience"]);
    expect(attribution.byLength).toEqual([
      { steps: 0, statements: 1 },
      { steps: 1, statements: 6 },
      { steps: 2, statements: 2 },
      { steps: 3, statements: 1 },
    ]);
    expect(attribution.chains.map(({ id }) => id)).toEqual([
      "ministry-visit-plan",
      "both-summit-joint",
      "cane-visit-mills",
    ]);
    expect(attribution.chains[0]?.steps).toEqual([
      "arvania-foreign-ministry (briefing)",
      "north-wire (report)",
      "daily-lantern (report)",
    ]);
  });

  it("lists the events of low confidence", () => {
    expect(report.confidence.low.map(({ id }) => id)).toEqual(["visit-2022-05-10-cane-arvania"]);
    expect(report.confidence.parts).toContainEqual({ id: "not stated", count: 6 });
  });

  it("names as what an actor is known that no event and no statement names", () => {
    const graph = draftGraph((draft) => {
      draft.actors.push({ id: "erin-elm", kind: "person", name: "Erin Elm", aliases: [] });
      draft.actors.push({ id: "far-press", kind: "organization", name: "Far Press", aliases: [] });
      draft.actors.push({ id: "gorland", kind: "state", name: "Gorland", aliases: [] });
      byId(draft.events, "summit-2022-03-30-river").participants[2]!.onBehalfOf = "gorland";
      byId(draft.sources, WIRE).outlet = "far-press";
    });
    expect(buildReport(graph).unused.actors).toEqual([
      { id: "erin-elm", name: "Erin Elm", namedAs: [] },
      { id: "far-press", name: "Far Press", namedAs: ["outlet"] },
    ]);
    expect(report.unused.actors).toEqual([]);
  });

  it("lists a source that nothing cites, and not one that only an alias cites", () => {
    const graph = draftGraph((draft) => {
      const first = draft.sources[0]!;
      draft.sources.push({ ...first, id: "unread-1" }, { ...first, id: "unread-2" });
      byId(draft.actors, "ana-arden").aliases[1]!.source = "unread-2";
    });
    expect(buildReport(graph).unused.sources.map(({ id }) => id)).toEqual(["unread-1"]);
    expect(report.unused.sources).toEqual([]);
  });

  it("lists the machine-translated sources, and the fragments in a machine's words", () => {
    expect(report.machineTranslated).toEqual([
      { id: WIRE, title: "Envoy crosses the river", events: 4, statements: 3, quotations: 1 },
    ]);
  });

  it("is the same, byte for byte, in two runs and in any order of the records", () => {
    expect(bytesOf(TINY_GRAPH)).toBe(bytesOf(TINY_GRAPH));
    // Lists that are empty in the tiny graph have no order to lose.
    const graph = draftGraph((draft) => {
      const [first, ...others] = draft.sources;
      for (const source of others) source.machineTranslated = true;
      draft.sources.push({ ...first!, id: "unread-1" }, { ...first!, id: "unread-2" });
      for (const statement of draft.statements.slice(0, 3)) statement.attribution = [];
    });
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        expect(bytesOf(shuffled(graph, seed))).toBe(bytesOf(graph));
      }),
      { numRuns: 30 },
    );
  });

  it("is the same for the built-in data in any order of the records", () => {
    const { graph } = compileBelow(ROOT);
    for (const seed of [1, 17]) expect(bytesOf(shuffled(graph!, seed))).toBe(bytesOf(graph!));
  }, 60_000);
});
