import { describe, expect, it } from "vitest";
import { changeFile, compileBelow, copyOfFolder, GOOD } from "./data-folders.ts";

const FILE = "coverage/src-lantern-2022-04-02.json";

/** What is found after one change of the good folder. */
function problemsAfter(file: string, from: string | RegExp, to: string): string[] {
  const root = copyOfFolder(GOOD);
  changeFile(root, file, (text) => text.replace(from, to));
  return compileBelow(root).problems.map(
    ({ code, place, message }) => `${code} ${place.field ?? ""}: ${message}`,
  );
}

describe("the ledgers", () => {
  it("have one entry for each sentence and each quoted span", () => {
    expect(problemsAfter(FILE, /"sentencesPerLine": \[\s*1,/, '"sentencesPerLine": [2,')).toEqual([
      "ledger-gap sentences: Line 1, sentence 2 has no entry.",
    ]);
    expect(problemsAfter(FILE, /"quotedSpansPerLine": \[\s*0,/, '"quotedSpansPerLine": [1,')).toEqual([
      "ledger-gap quotedSpans: Line 1, span 1 has no entry.",
    ]);
  });

  it("have no second entry for one", () => {
    expect(problemsAfter(FILE, '"sentence": 2', '"sentence": 1')).toEqual([
      "ledger-gap sentences: Line 3, sentence 2 has no entry.",
      "ledger-repeats sentences[2]: Line 3, sentence 1 has two entries.",
    ]);
  });

  it("have no entry beyond the text", () => {
    expect(problemsAfter(FILE, '"sentence": 2', '"sentence": 3')).toEqual([
      "ledger-gap sentences: Line 3, sentence 2 has no entry.",
      "ledger-beyond-text sentences[2]: Line 3, sentence 3 does not exist: sentencesPerLine gives that line 2.",
    ]);
  });

  it("name records that exist", () => {
    expect(problemsAfter(FILE, '"arvania"', '"arvanya"')).toEqual([
      'unknown-id sentences[0].records[1]: There is no record "arvanya".',
    ]);
  });

  it("name quotations that exist, of their own source, each once", () => {
    expect(problemsAfter(FILE, '"quotation": 1', '"quotation": 2')).toEqual([
      'unknown-quotation quotedSpans[0].quotation: The statement "st-arden-gates" has 1 quotation, not 2.',
      "quotation-without-span quotations[0]: No span of the ledger of src-lantern-2022-04-02 names this quotation.",
    ]);
    expect(
      problemsAfter(FILE, '"none": "title of a book"', '"statement": "st-arden-gates", "quotation": 1'),
    ).toEqual([
      "repeated-span quotedSpans[1].quotation: Quotation 1 of st-arden-gates is named by another span.",
    ]);
    expect(problemsAfter(FILE, '"statement": "st-arden-gates"', '"statement": "st-nobody"')).toEqual([
      'unknown-id quotedSpans[0].statement: There is no statement "st-nobody".',
      "quotation-without-span quotations[0]: No span of the ledger of src-lantern-2022-04-02 names this quotation.",
    ]);
  });

  it("belong to the text that their source has", () => {
    const [first, ...more] = problemsAfter(FILE, /"textSha256": "a1/, '"textSha256": "a2');
    expect(first).toContain(
      'wrong-text textSha256: The field "textSha256" is not that of src-lantern-2022-04-02',
    );
    expect(more).toEqual([]);
  });

  it("are there for every source with a text, and for no other", () => {
    expect(
      problemsAfter(
        "sources/references.json",
        '"lang": "en"',
        `"lang": "en", "textSha256": "${"b".repeat(64)}"`,
      ),
    ).toEqual([
      "missing-ledger textSha256: The source has a text but no ledger.",
      "unaccounted-record id: No ledger names this record.",
    ]);
  });

  it("hold every event and statement that rests on a source text", () => {
    expect(problemsAfter(FILE, /"call-2022-03-01-arden-bell",\s*"flood-2022-02-24",/, "")).toEqual([
      "unaccounted-record id: No ledger names this record.",
      "unaccounted-record id: No ledger names this record.",
    ]);
  });

  it("hold every actor that no other record needs", () => {
    const lone = '{ "id": "dora-dale", "kind": "person", "name": "Dora Dale", "aliases": [] },';
    expect(problemsAfter("actors/outlets.json", '"records": [', `"records": [ ${lone}`)).toEqual([
      "unaccounted-record id: No ledger names this actor, and no other record needs it.",
    ]);
  });

  it("let a formula of eight words stand from a text that was not kept, and no more", () => {
    const quoted = (text: string) =>
      `"form": "paraphrase", "quotations": [{ "text": "${text}", "lang": "en", "source": "src-arvania-readout-2022-03-01" }]`;
    const after = (text: string) =>
      problemsAfter("statements/lantern.json", '"form": "paraphrase"', quoted(text));
    expect(after("one two three four five six seven eight")).toEqual([]);
    expect(after("one two three four five six seven eight nine")).toEqual([
      "long-fragment quotations[0]: 9 words are from src-arvania-readout-2022-03-01, whose text was not kept, so nobody can check them.",
    ]);
  });
});
