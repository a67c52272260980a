// Sentences over closed lists: every member has its own, and the type asks for a line for each new one.
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { NO_CRITERIA, type UndatedMode } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { AttributionKind, AttributionStep, Source } from "#domain/records/record-types.ts";
import { attributionLine } from "#features/details/words/attribution-line.ts";
import { typeGroups } from "#features/timeline/bars/type-groups.ts";
import { eventLine } from "#formats/references/chronology-lines.ts";
import { eventGraph } from "#tests/support/event-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);
const wordsOf = (steps: readonly AttributionStep[]): string =>
  attributionLine(tiny, steps)
    .map((part) => (typeof part === "string" ? part : "name" in part ? part.name : part.text))
    .join("");

describe("according to whom", () => {
  /** The form in brackets where somebody is named first, and how a later step is joined. */
  const WORDS = {
    readout: ["readout", "as given by North Wire (readout)"],
    briefing: ["briefing", "as given by North Wire (briefing)"],
    "press-conference": ["press conference", "as given by North Wire (press conference)"],
    speech: ["speech", "as given by North Wire (speech)"],
    interview: ["interview", "as given by North Wire (interview)"],
    post: ["post", "posted by North Wire"],
    document: ["document", "as given by North Wire (document)"],
    letter: ["letter", "as given by North Wire (letter)"],
    "joint-statement": ["joint statement", "as given by North Wire (joint statement)"],
    report: ["report", "reported by North Wire"],
    caption: ["caption", "in a caption by North Wire"],
  } as const satisfies Record<AttributionKind, readonly [string, string]>;

  it.each(Object.entries(WORDS) as [AttributionKind, readonly [string, string]][])(
    "a %s is said as one, first and later in a chain",
    (kind, [form, later]) => {
      const first = wordsOf([{ by: "north-wire", kind }]);
      expect(first).toBe(`According to North Wire (${form})`);
      const chain = wordsOf([
        { by: "ana-arden", kind: "speech" },
        { by: "north-wire", kind },
      ]);
      expect(chain).toBe(`According to Ana Arden (speech), ${later}`);
    },
  );
});

describe("undated items", () => {
  const dataset = eventGraph([
    ["2022-03-01", "ab"],
    [null, "ab"],
  ]);
  const COUNTED = {
    out: ["event-0"],
    in: ["event-0", "event-1"],
    only: ["event-1"],
  } as const satisfies Record<UndatedMode, readonly string[]>;

  it.each(Object.entries(COUNTED) as [UndatedMode, readonly string[]][])("%s: %j", (undated, ids) => {
    const { events, counts } = createFilter(dataset).run({ ...NO_CRITERIA, undated });
    const shown = dataset.events.flatMap(({ id }, row) => (events[row] === 1 ? [id] : []));
    expect(shown).toEqual(ids);
    expect(counts.events).toBe(ids.length);
  });
});

describe("the colours of event types", () => {
  const types = ["call", "meeting", "visit", "letter", "conference", "vote", "military"];

  it.each([0, 1, 2, 3, 4, 5, 6, 7])("%d types have at most five, and none is lost", (count) => {
    const events = types
      .slice(0, count)
      .flatMap((type, at) => Array.from({ length: 10 - at }, () => ["2022-03-01", "ab", { type }] as const));
    const dataset = eventGraph(events);
    const groups = typeGroups(dataset);
    expect(groups.length).toBe(Math.min(count, 5));
    const known = dataset.graph.vocabulary.eventTypes;
    const ids = groups.flatMap((group) => group.types.map((row) => known[row]?.id ?? ""));
    expect(ids.toSorted()).toEqual(types.slice(0, count).toSorted());
    // The most frequent stand alone, in order; what shares a colour says that it is several.
    expect(groups[0]?.types.map((row) => known[row]?.id) ?? []).toEqual(types.slice(0, Math.min(count, 1)));
    expect(groups.at(-1)?.label === "Other types").toBe(count > 5);
  });
});

describe("how many independent sources", () => {
  const source = (id: string, outlet: string, origin?: string): Source => ({
    id,
    outlet,
    ...(origin === undefined ? {} : { origin }),
    title: id,
    published: null,
    lang: "en",
    kind: "newspaper",
  });
  const sources = [
    source("paper", "c"),
    source("page", "d"),
    source("wire", "h"),
    source("reprint", "e", "h"),
  ];

  it.each([
    [[], 0, "*No source is left.*"],
    [["paper"], 1, "*Rests on a single source.*"],
    [["wire", "reprint"], 1, "*Rests on a single independent source.*"],
    [["paper", "page"], 2, ""],
    [["paper", "page", "wire"], 3, ""],
    [["paper", "wire", "reprint"], 2, ""],
  ])("%j is %d, and a chronology says %j", (cited, count, words) => {
    const made = eventGraph([
      ["2022-03-01", "ab", { summary: "They met", citations: cited.map((id) => ({ source: id })) }],
    ]);
    const dataset = buildDataset({ ...made.graph, sources });
    expect(independentSources(dataset, "event-0")).toBe(count);
    const line = eventLine({ dataset, off: new Set(), marks: () => "" }, 0);
    expect(line).toBe(`**1 March 2022.** Event 0. With A, B. They met.${words === "" ? "" : ` ${words}`}`);
  });

  it("is counted without what is switched off", () => {
    const citations = ["paper", "page"].map((id) => ({ source: id }));
    const made = eventGraph([["2022-03-01", "ab", { citations }]]);
    const dataset = buildDataset({ ...made.graph, sources });
    const off = new Set(["page"]);
    expect(independentSources(dataset, "event-0", { off })).toBe(1);
    expect(eventLine({ dataset, off, marks: () => "" }, 0)).toContain("*Rests on a single source.*");
  });
});
