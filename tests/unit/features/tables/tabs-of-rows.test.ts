import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countColumn, textColumn } from "#features/tables/columns/table-column.ts";
import { tabsOfRows } from "#features/tables/rows/tabs-of-rows.ts";
import { safeCell } from "#features/tables/rows/safe-cell.ts";

describe("a cell that a spreadsheet could run", () => {
  test.each([
    ["=1+2", "'=1+2"],
    ["+49 30", "'+49 30"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["|calc", "'|calc"],
    ["%x", "'%x"],
    ["  =1", "'  =1"],
    ["\u00A0=1", "'\u00A0=1"],
    ["\uFEFF=1", "'\uFEFF=1"],
    ["\u200B =1", "'\u200B =1"],
    ["\uFF1D1", "'\uFF1D1"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["a\n=1", "a\n'=1"],
    ["a\r\n  @b", "a\r\n'  @b"],
  ])("gets an apostrophe: %j", (text, safe) => expect(safeCell(text)).toBe(safe));

  test.each(["", "Ana Arden", "a=b", "2022-03-01", "“-5”", "'=1", "a\nb"])(
    "is left alone when harmless: %j",
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  test("never begins a line with a sign that is run, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("=", "+", "@", "a", " ", "\n", "\t", "\uFF1D", "-") }),
        (text) => {
          for (const line of safeCell(text).split("\n")) expect(line).not.toMatch(/^\s*[=+@\-\uFF1D]/u);
        },
      ),
    );
  });
  test("only adds apostrophes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("=", "'", "a", " ", "\n", "\t", "\r") }), (text) => {
        expect(safeCell(text).replaceAll("'", "")).toBe(text.replaceAll("'", ""));
      }),
    );
  });
});

describe("the rows as columns", () => {
  const texts = ['He said "no"', "one\ttwo\r\nthree", "plain", "=HYPERLINK(1)", " blank"];
  const columns = [
    textColumn({ id: "t", label: "Text", text: (row) => texts[row] ?? "" }),
    countColumn("n", "Count", (row) => row - 2),
  ];

  test("begin with the headers, a tab between cells, and no cell breaks out of its column", () => {
    expect(tabsOfRows([0, 1, 2], columns)).toBe(
      'Text\tCount\r\nHe said "no"\t-2\r\none two three\t-1\r\nplain\t0\r\n',
    );
  });
  test("follow the given order, defuse formulas, and keep counts as numbers", () => {
    expect(tabsOfRows([4, 3], columns)).toBe("Text\tCount\r\n blank\t2\r\n'=HYPERLINK(1)\t1\r\n");
  });
});
