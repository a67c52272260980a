import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { removalReport } from "#domain/evidence/removal-report.ts";
import { tieId } from "#domain/ref/ref.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES, switchedOffSources, type Without } from "#domain/filter/without.ts";
import type { Source, SourceKind } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { eventGraph, type ShortEvent } from "#tests/support/event-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const ALL: Criteria = { ...NO_CRITERIA, undated: "in" };

const source = (id: string, outlet: string, kind: SourceKind, origin?: string): Source => ({
  id,
  outlet,
  ...(origin === undefined ? {} : { origin }),
  title: id,
  published: null,
  lang: "en",
  kind,
});

/** Events of a, b and c, in a paper, a paper that prints the wire, and a ministry's page. */
const SOURCES = [
  source("paper", "g", "newspaper"),
  source("reprint", "g", "newspaper", "h"),
  source("page", "f", "ministry"),
];
const cite = (...ids: string[]) => ({ citations: ids.map((id) => ({ source: id })) });

function datasetOf(events: readonly ShortEvent[]): Dataset {
  const { graph } = eventGraph(events);
  return buildDataset({ ...graph, sources: SOURCES });
}

function reportOf(dataset: Dataset, without: Partial<Without>, criteria: Partial<Criteria> = {}) {
  const before = createFilter(dataset).run({ ...ALL, ...criteria });
  const report = removalReport(dataset, before, { ...ALL_SOURCES, ...without });
  const events = (rows: readonly number[]) => rows.map((row) => dataset.events[row]?.id);
  return { ...report, lostEvents: events(report.lostEvents), singleEvents: events(report.singleEvents) };
}

describe("the report on switched-off sources", () => {
  const dataset = datasetOf([
    ["2022-03-01", "ab", cite("paper", "page")],
    ["2022-03-02", "ab", cite("paper")],
    ["2022-03-03", "bc", cite("paper")],
    ["2022-03-04", "ac", cite("page")],
    ["2022-03-05", "ad", cite("reprint")],
  ]);

  it("names what loses all support, what rests on one source now, and what is left", () => {
    expect(reportOf(dataset, { sources: ["paper"] })).toMatchObject({
      sources: ["paper"],
      lostEvents: ["event-1", "event-2"],
      lostTies: ["b~c"],
      lostActors: [],
      singleEvents: ["event-0"],
      singleTies: ["a~b"],
      weakerTies: [{ id: "a~b", before: 2, after: 1 }],
      before: { actors: 4, events: 5, statements: 0 },
      after: { actors: 4, events: 3, statements: 0 },
    });
  });

  it("takes an outlet with what it passes on elsewhere, and a kind with all its sources", () => {
    expect(reportOf(dataset, { outlets: ["h"] })).toMatchObject({
      sources: ["reprint"],
      lostEvents: ["event-4"],
    });
    const [d] = reportOf(dataset, { outlets: ["h"] }).lostActors;
    expect(dataset.actors[d ?? -1]?.id).toBe("d");
    expect(reportOf(dataset, { outlets: ["g"] }).sources).toEqual(["paper", "reprint"]);
    expect(reportOf(dataset, { kinds: ["ministry"] })).toMatchObject({
      sources: ["page"],
      lostTies: ["a~c"],
    });
  });

  it("speaks of what counted before alone", () => {
    const one = dayFromCalendar(2022, 3, 2);
    expect(reportOf(dataset, { sources: ["paper"] }, { window: { from: one, to: one } })).toMatchObject({
      lostEvents: ["event-1"],
      lostTies: ["a~b"],
      singleEvents: [],
      before: { events: 1 },
      after: { actors: 0, events: 0 },
    });
  });

  it("says that nothing changes when nothing is switched off", () => {
    const { before, after, ...rest } = reportOf(dataset, {});
    expect(after).toEqual(before);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it("agrees with filtering before and after, and with counting sources of each record", () => {
    const without = fc.record({
      sources: fc.subarray(["source-0", "source-1"]),
      outlets: fc.subarray(["actor-0", "actor-1"]),
      kinds: fc.constantFrom([], [], ["newspaper"]),
    });
    fc.assert(
      fc.property(arbitraryGraph(), without, fc.boolean(), (graph, off, isNarrow) => {
        const random = buildDataset(graph);
        const from = dayFromCalendar(2022, 1, 10);
        const criteria = { ...ALL, window: isNarrow ? { from, to: from + 30 } : null };
        const before = createFilter(random).run(criteria);
        const after = createFilter(random).run({ ...criteria, without: off });
        const report = removalReport(random, before, off);
        expect(report.after).toEqual(after.counts);
        expect(report.lostEvents).toEqual(
          random.events.flatMap((_, row) =>
            before.events[row] === 1 && after.events[row] !== 1 ? [row] : [],
          ),
        );
        expect(report.lostActors).toHaveLength(before.counts.actors - after.counts.actors);
        const gone = switchedOffSources(random, off);
        const turnsSingle = (id: string) =>
          independentSources(random, id, { events: before.events }) > 1 &&
          independentSources(random, id, { events: after.events, off: gone }) === 1;
        expect(report.singleEvents).toEqual(
          random.events.flatMap(({ id }, row) => (after.events[row] === 1 && turnsSingle(id) ? [row] : [])),
        );
        const ids = Array.from(random.columns.pairA, (a, pair) =>
          tieId(random.actors[a]?.id ?? "", random.actors[random.columns.pairB[pair] ?? -1]?.id ?? ""),
        );
        const lost = ids.filter(
          (_, pair) => (before.pairWeight[pair] ?? 0) > 0 && after.pairWeight[pair] === 0,
        );
        expect(report.lostTies).toEqual(lost);
        expect(report.singleTies).toEqual(
          ids.filter((id, pair) => (after.pairWeight[pair] ?? 0) > 0 && turnsSingle(id)),
        );
      }),
    );
  });
});

describe("the independent sources of a tie", () => {
  const dataset = datasetOf([
    ["2022-03-01", "ab", cite("paper")],
    ["2022-03-02", "ab", cite("page")],
    ["2022-03-03", "ab", cite("paper")],
    ["2022-03-04", "ac", cite("paper")],
    ["2022-03-05", "ac", { ...cite("page"), status: "cancelled" }],
  ]);

  it("are those of all the events that it stands for", () => {
    expect(independentSources(dataset, "a~b")).toBe(2);
    expect(independentSources(dataset, "a~c")).toBe(1);
    expect(independentSources(dataset, "b~c")).toBe(0);
  });

  it("leave out switched-off sources and events that do not count", () => {
    expect(independentSources(dataset, "a~b", { off: new Set(["page"]) })).toBe(1);
    const visible = createFilter(dataset).run({
      ...ALL,
      window: { from: 0, to: dayFromCalendar(2022, 3, 1) },
    });
    expect(independentSources(dataset, "a~b", { events: visible.events })).toBe(1);
    expect(independentSources(dataset, "event-0", { off: new Set(["paper"]) })).toBe(0);
  });

  it("are the largest set of which any two are independent, not the first found", () => {
    // The first citation shares its teller with both others, which are independent of each other.
    const { graph } = eventGraph([["2022-03-01", "ab", cite("one", "two", "three")]]);
    const said = (id: string, by: string, sources: string[]) => ({
      ...TINY_GRAPH.statements[0]!,
      id,
      speakers: ["a"],
      to: [],
      event: "event-0",
      attribution: [{ by, kind: "report" as const }],
      quotations: [],
      ...cite(...sources),
    });
    const { onBehalfOf: _a, ...first } = said("s1", "d", ["one", "two"]);
    const { onBehalfOf: _b, ...second } = said("s2", "e", ["one", "three"]);
    const papers = ["one", "two", "three"].map((id, at) => source(id, "fgh"[at] ?? "", "newspaper"));
    const crossed = buildDataset({ ...graph, sources: papers, statements: [first, second] });
    expect(independentSources(crossed, "event-0")).toBe(2);
    expect(independentSources(crossed, "a~b")).toBe(2);
  });
});
