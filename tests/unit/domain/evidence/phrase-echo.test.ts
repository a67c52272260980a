import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { createPhraseSearch } from "#domain/evidence/phrase-echo.ts";
import type { Statement } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);
const search = createPhraseSearch(tiny);
const found = (phrase: string) => search(phrase).uses.map(({ row }) => tiny.statements[row]?.id);

/** Statements of one speaker each: `[speaker, date, text]`. */
function echo(phrase: string, ...said: readonly (readonly [string, string | null, string])[]) {
  const statements = said.map(([speaker, date, text], at): Statement => ({
    id: `s${at}`,
    speakers: [speaker],
    date,
    form: "paraphrase",
    text,
    attribution: [],
    topics: [],
    citations: [],
  }));
  const dataset = buildDataset({ ...TINY_GRAPH, statements });
  const answer = createPhraseSearch(dataset)(phrase);
  const name = (row: number | null) => (row === null ? null : (dataset.statements[row]?.id ?? ""));
  return {
    ...answer,
    uses: answer.uses.map(({ row }) => name(row)),
    speakers: answer.speakers.map(({ actor, rows }) => [actor, ...rows.map(name)]),
    first: name(answer.first),
    last: name(answer.last),
  };
}

describe("a phrase search", () => {
  it("finds whole words in order, without regard to case, accents and punctuation", () => {
    expect(found("EVERY gate")).toEqual(["arden-call-gates"]);
    expect(found("mills too are")).toEqual(["cane-visit-mills"]);
    expect(found("muhlen brauchen")).toEqual(["cane-visit-mills"]);
    expect(found("ever gate")).toEqual([]);
    expect(found("gate every")).toEqual([]);
    expect(found("the gate")).toEqual([]);
  });

  it("never joins two texts, and finds nothing for no word", () => {
    expect(found("falls the river")).toEqual([]);
    for (const phrase of ["", "  ", "…"]) expect(found(phrase)).toEqual([]);
  });

  it("tells the speaker's own words from our paraphrase", () => {
    expect(search("every gate").uses[0]).toMatchObject({ inQuotation: true, inParaphrase: false });
    expect(search("gates open").uses[0]).toMatchObject({ inQuotation: false, inParaphrase: true });
  });

  it("takes each character of a script without spaces as a word", () => {
    expect(echo("水门", ["ana-arden", "2022-03-01", "请打开水门。"]).uses).toEqual(["s0"]);
    expect(echo("门水", ["ana-arden", "2022-03-01", "请打开水门。"]).uses).toEqual([]);
  });

  it("leaves out what the filters hide", () => {
    expect(search("every gate", new Uint8Array(tiny.statements.length)).uses).toEqual([]);
  });
});

describe("the echo of a phrase", () => {
  it("lists who used it in order, with the first and the last use", () => {
    expect(
      echo(
        "open river",
        ["boris-bell", "2022-04-01", "An open river, then."],
        ["ana-arden", "2022-03-01", "We want an Open River"],
        ["ana-arden", "2022-05-01", "open-river policy"],
        ["cora-cane", null, "open river"],
        ["cora-cane", "2022-06-01", "open rivers"],
      ),
    ).toEqual({
      uses: ["s1", "s0", "s2", "s3"],
      speakers: [
        ["ana-arden", "s1", "s2"],
        ["boris-bell", "s0"],
        ["cora-cane", "s3"],
      ],
      first: "s1",
      isFirstCertain: true,
      last: "s2",
      isLastCertain: true,
      undated: 1,
    });
  });

  it("does not call a use the first while another of unknown day may have come before it", () => {
    const answer = echo("river", ["ana-arden", "2022-03", "river"], ["boris-bell", "2022-03-10", "river"]);
    expect(answer).toMatchObject({ first: "s0", isFirstCertain: false, last: "s0", isLastCertain: false });
    const apart = echo("river", ["ana-arden", "2022-03", "river"], ["boris-bell", "2022-04-10", "river"]);
    expect(apart).toMatchObject({ first: "s0", isFirstCertain: true, last: "s1", isLastCertain: true });
  });

  it("has neither where nothing is dated", () => {
    expect(echo("river", ["ana-arden", null, "river"])).toMatchObject({
      first: null,
      last: null,
      undated: 1,
    });
  });

  it("agrees with comparing word by word", () => {
    const words = fc.array(fc.constantFrom("old", "older", "river", "a"), { maxLength: 5 });
    fc.assert(
      fc.property(words, words, (phrase, text) => {
        const isIn =
          phrase.length > 0 && text.some((_, at) => phrase.every((word, more) => text[at + more] === word));
        expect(echo(phrase.join(" "), ["ana-arden", null, text.join(", ")]).uses).toEqual(isIn ? ["s0"] : []);
      }),
    );
  });
});
