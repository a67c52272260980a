import { describe, expect, it } from "vitest";
import { verifySource, type Evidence } from "#compiler/verify/verify-source.ts";
import type { ReadoutGraph, Source, Statement } from "#domain/records/record-types.ts";
import type { Ledger } from "#formats/records/ledger-schema.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const LINES = ["The minister arrived. He said “rain is welcome,” and left.", "", "Analysts were silent."];

const source: Source = {
  id: "src-rain",
  outlet: "x",
  title: "The minister arrived",
  published: null,
  lang: "en",
  kind: "other",
  textSha256: "0",
};

const statement: Statement = {
  id: "st-rain",
  speakers: ["x"],
  date: null,
  form: "quotation",
  text: "He likes rain.",
  quotations: [{ text: "rain is welcome", lang: "en", source: "src-rain" }],
  attribution: [],
  topics: [],
  citations: [{ source: "src-rain", printed: "Analysts" }],
};

const ledger: Ledger = {
  source: "src-rain",
  textSha256: "0",
  sentencesPerLine: [2, 0, 1],
  quotedSpansPerLine: [1, 0, 0],
  sentences: [
    { line: 1, sentence: 1, records: ["x"] },
    { line: 1, sentence: 2, records: ["st-rain"] },
    { line: 3, sentence: 1, none: "says nothing" },
  ],
  quotedSpans: [{ line: 1, span: 1, statement: "st-rain", quotation: 1 }],
};

function verify(
  change: {
    statement?: Partial<Statement>;
    ledger?: Partial<Ledger>;
    lines?: readonly string[];
    source?: Partial<Source>;
  } = {},
) {
  const graph: ReadoutGraph = {
    ...TINY_GRAPH,
    actors: [],
    events: [],
    statements: [{ ...statement, ...change.statement }],
  };
  const evidence: Evidence = {
    graph,
    source: { ...source, ...change.source },
    ledger: { ...ledger, ...change.ledger },
    lines: change.lines ?? LINES,
  };
  return verifySource(evidence);
}

describe("verifying a source against its text", () => {
  it("counts every sentence, span, quotation and printed form that holds", () => {
    const tally = verify();
    expect(tally.failures).toEqual([]);
    expect(tally.words()).toBe("7 of 7");
    expect(tally.words("quotations")).toBe("1 of 1");
  });

  it.each([
    ["one letter differs", "rain is Welcome"],
    ["a fragment is shortened", "rain is"],
    ["two words are joined", "rain iswelcome"],
    ["it goes beyond the marks", "said “rain is welcome"],
  ])("refuses a quotation where %s", (_, text) => {
    const tally = verify({ statement: { quotations: [{ text, lang: "en", source: "src-rain" }] } });
    expect(tally.failures.join()).toContain("st-rain, quotation 1");
    expect(tally.words("quotations")).toBe("0 of 1");
  });

  it("names a sentence without an entry, and one with two", () => {
    expect(verify({ ledger: { sentences: ledger.sentences.slice(1) } }).failures).toEqual([
      expect.stringContaining("line 1, sentence 1 has 0 ledger entries"),
    ]);
    expect(
      verify({ ledger: { sentences: [...ledger.sentences, ...ledger.sentences.slice(0, 1)] } }).failures,
    ).toEqual([expect.stringContaining("line 1, sentence 1 has 2 ledger entries")]);
  });

  it("names a quoted span without an entry, and an entry without a span", () => {
    const tally = verify({ lines: [LINES[0] ?? "", "", "Analysts were “silent”."] });
    expect(tally.failures).toEqual([expect.stringContaining("line 3, quoted span 1 has 0 ledger entries")]);
    expect(
      verify({ lines: ["The minister arrived. He left.", "", "Analysts were silent."] }).failures.join(),
    ).toContain("which the text does not have");
  });

  it("names a printed form that is not printed", () => {
    expect(verify({ source: { title: "The Minister arrived" } }).failures).toEqual([
      expect.stringContaining('src-rain, field "title"'),
    ]);
  });
});
