import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, hasAllWords } from "#features/details/text/find-words.ts";
import { textRuns } from "#features/details/text/text-runs.ts";

describe("textRuns", () => {
  it("shows plain text as one run", () => {
    expect(textRuns("The river", [])).toEqual([{ kind: "plain", text: "The river" }]);
  });

  it("names characters that cannot be seen, and those that turn the order of text", () => {
    expect(textRuns("a\u202Eb\u200B", [])).toEqual([
      { kind: "plain", text: "a" },
      { kind: "invisible", text: "U+202E" },
      { kind: "plain", text: "b" },
      { kind: "invisible", text: "U+200B" },
    ]);
  });

  it("names tag characters outside the basic plane", () => {
    expect(textRuns("a\u{E0041}", []).at(-1)).toEqual({ kind: "invisible", text: "U+E0041" });
  });

  it("leaves the joiners that Persian and emoji need, and names them between Latin letters", () => {
    expect(textRuns("می\u200Cخواهم", [])).toHaveLength(1);
    expect(textRuns("👩\u200D🚀", [])).toHaveLength(1);
    expect(textRuns("a\u200Db", [])).toHaveLength(3);
  });

  it("marks every occurrence of a word, whatever its case and accents", () => {
    expect(textRuns("Ardén met ARDEN", findWords("arden"))).toEqual([
      { kind: "found", text: "Ardén" },
      { kind: "plain", text: " met " },
      { kind: "found", text: "ARDEN" },
    ]);
  });

  it("marks whole characters where folding makes them longer", () => {
    expect(textRuns("oﬃce", findWords("ff"))).toEqual([
      { kind: "plain", text: "o" },
      { kind: "found", text: "ﬃ" },
      { kind: "plain", text: "ce" },
    ]);
  });

  it("finds no word across a blank", () => {
    expect(textRuns("a b", ["ab"])).toEqual([{ kind: "plain", text: "a b" }]);
  });

  it("never loses or changes a visible character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ maxLength: 3 }), (text, query) => {
        const shown = textRuns(text, findWords(query)).map((run) =>
          run.kind === "invisible" ? String.fromCodePoint(Number.parseInt(run.text.slice(2), 16)) : run.text,
        );
        expect(shown.join("")).toBe(text);
      }),
    );
  });
});

describe("findWords", () => {
  it("needs every word, in any order", () => {
    expect(hasAllWords("the gates of the river", findWords("River  GATES"))).toBe(true);
    expect(hasAllWords("the gates of the river", findWords("river border"))).toBe(false);
    expect(hasAllWords("anything", findWords("  "))).toBe(true);
  });
});
