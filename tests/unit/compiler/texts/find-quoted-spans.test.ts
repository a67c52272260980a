import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotedSpans } from "#compiler/texts/find-quoted-spans.ts";

function quoted(line: string): readonly string[] {
  return findQuotedSpans(line).map(({ from, to }) => line.slice(from, to));
}

describe("findQuotedSpans", () => {
  it("finds nothing in a line without marks", () => {
    expect(quoted("")).toEqual([]);
    expect(quoted("Nobody was quoted, the envoys' aides said.")).toEqual([]);
  });

  it("gives the text between curly double marks with its own punctuation", () => {
    expect(quoted("“We shall see,” he said. “Or not.”")).toEqual(["We shall see,", "Or not."]);
  });

  it("pairs straight double marks in order", () => {
    expect(quoted('A "fair" and "lasting peace" was asked for')).toEqual(["fair", "lasting peace"]);
  });

  it("counts a pair of marks with nothing between them", () => {
    expect(quoted('one "" two “” three')).toEqual(["", ""]);
  });

  it("names the mark that opened each span", () => {
    expect(findQuotedSpans('“a” "b" ‘c’').map(({ mark }) => mark)).toEqual(["“", '"', "‘"]);
  });

  it("does not close a single quotation at an apostrophe inside a word", () => {
    expect(quoted("Minister says ‘it isn’t over’ yet")).toEqual(["it isn’t over"]);
  });

  it("does not take an apostrophe for an opening mark", () => {
    expect(quoted("the ‘90s and rock‘n’roll, in ten days’ time")).toEqual([]);
  });

  it("counts single marks inside double ones as part of the outer span", () => {
    expect(quoted("“They called it ‘a gift’ to us,” she said")).toEqual(["They called it ‘a gift’ to us,"]);
  });

  it("lets an unclosed mark run to the end of the line and counts it", () => {
    expect(quoted("He began “and never finished")).toEqual(["and never finished"]);
    expect(quoted('one "two" three "four')).toEqual(["two", "four"]);
    expect(quoted("the ‘odd one")).toEqual(["odd one"]);
  });

  it("gives spans in order, inside the line, that do not overlap", () => {
    const piece = fc.constantFrom("word", " ", "“", "”", '"', "‘", "’", "9");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const line = pieces.join("");
        let end = -1;
        for (const { from, to, mark } of findQuotedSpans(line)) {
          expect(line.charAt(from - 1)).toBe(mark);
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(line.length);
          end = to;
        }
      }),
    );
  });
});
