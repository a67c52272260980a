import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "#compiler/texts/split-sentences.ts";

function sentences(line: string): readonly string[] {
  return splitSentences(line).map(({ from, to }) => line.slice(from, to));
}

describe("splitSentences", () => {
  it("finds no sentence in a blank line", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \t ")).toEqual([]);
  });

  it("takes a headline without a full stop as one sentence, trimmed", () => {
    expect(sentences("  • Envoys meet on the island  ")).toEqual(["• Envoys meet on the island"]);
  });

  it("splits after a full stop, a question mark and an exclamation mark", () => {
    expect(sentences("They met. Who called? Nobody! Later they left.")).toEqual([
      "They met.",
      "Who called?",
      "Nobody!",
      "Later they left.",
    ]);
  });

  it("keeps the closing marks with the sentence that they close", () => {
    expect(sentences("He said “we agree.” She nodded (twice.) Then silence.")).toEqual([
      "He said “we agree.”",
      "She nodded (twice.)",
      "Then silence.",
    ]);
    expect(sentences('"It is done." "Good."')).toEqual(['"It is done."', '"Good."']);
  });

  it("begins a sentence with a digit or an opening mark", () => {
    expect(sentences("It ended. 12 envoys left. “Farewell,” one said.")).toEqual([
      "It ended.",
      "12 envoys left.",
      "“Farewell,” one said.",
    ]);
  });

  it("does not split after titles, initials, dotted letters, months and numbers", () => {
    for (const line of [
      "Mr. Alder saw Dr. Birch",
      "The U.S. Embassy spoke to J. Cedar",
      "It cost 3.5 million on Sept. 4",
      "Room No. 7 was empty at 8 a.m. Tuesday",
    ]) {
      expect(sentences(line)).toEqual([line]);
    }
  });

  it("splits after the word no when no digit follows", () => {
    expect(sentences("The answer was No. The talks went on.")).toHaveLength(2);
  });

  it("does not split before a small letter or inside an address", () => {
    expect(sentences("See example.org. it is short")).toHaveLength(1);
    expect(sentences("Bodies of text cut .. here and there ..")).toHaveLength(1);
  });

  it("gives spans in order that are trimmed, do not overlap and leave out only white space", () => {
    const piece = fc.constantFrom("Alder met Birch", ". ", "! ", "?” ", " ", "“", "U.S. ", "3.5", ".", "no");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const line = pieces.join("");
        let end = 0;
        for (const { from, to } of splitSentences(line)) {
          expect(line.slice(end, from).trim()).toBe("");
          expect(to).toBeGreaterThan(from);
          expect(line.slice(from, to)).toBe(line.slice(from, to).trim());
          end = to;
        }
        expect(line.slice(end).trim()).toBe("");
      }),
    );
  });
});
