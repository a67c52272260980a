import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countColumn, textColumn } from "#features/tables/columns/table-column.ts";
import { csvOfRows } from "#features/tables/rows/csv-of-rows.ts";
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

describe("the rows as CSV", () => {
  const texts = ['He said "no"', "one, two", "plain", "=HYPERLINK(1)", " blank"];
  const columns = [
    textColumn({ id: "t", label: "Text", text: (row) => texts[row] ?? "" }),
    countColumn("n", "Count", (row) => row - 2),
  ];

  test("begin with the headers and quote what needs it", () => {
    expect(csvOfRows([0, 1, 2], columns)).toBe(
      'Text,Count\r\n"He said ""no""",-2\r\n"one, two",-1\r\nplain,0\r\n',
    );
  });
  test("follow the given order, defuse formulas, and keep counts as numbers", () => {
    expect(csvOfRows([4, 3, 0], columns)).toBe(
      'Text,Count\r\n" blank",2\r\n\'=HYPERLINK(1),1\r\n"He said ""no""",-2\r\n',
    );
  });
});
