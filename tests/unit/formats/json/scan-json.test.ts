import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionAt, scanJson } from "#formats/json/scan-json.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function faultOf(text: string): { line: number; column: number; expected: string; found: string } | null {
  const scan = scanJson(text);
  if (scan.ok) return null;
  const { line, column, expected, found } = scan.fault;
  return { line, column, expected, found };
}

describe("scanJson", () => {
  it.each([
    ["", 1, 1, "a value", "the end of the text"],
    ["[1,]", 1, 4, "a value", "“]”"],
    ["[1 2]", 1, 4, "a comma or the closing ] of the list", "“2”"],
    ['{"a":1,}', 1, 8, "a field name in double quotation marks", "“}”"],
    ["{a:1}", 1, 2, "a field name in double quotation marks", "“a”"],
    ["{'a':1}", 1, 2, "a field name in double quotation marks", "“'”"],
    ['{"a" 1}', 1, 6, 'a colon after the field name "a"', "“1”"],
    ['{"a":}', 1, 6, "a value after the colon", "“}”"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "a comma or the closing } of the object", '“"”'],
    ['{"a":\r\n  nul}', 2, 3, "a value after the colon", "“n”"],
    ["[1]\n\n]", 3, 1, "nothing more after the value", "“]”"],
    ['["a\nb"]', 1, 4, "the closing quotation mark of a text on the same line", "the end of the line"],
    ['["a\tb"]', 1, 4, "the closing quotation mark of a text on the same line", "a control character (9)"],
    ['["\\x"]', 1, 4, 'one of " \\ / b f n r t u after a backslash', "“x”"],
    ['["\\u00g0"]', 1, 5, "four hexadecimal digits after \\u", "“0”"],
    ["[-]", 1, 3, "a digit after the minus", "“]”"],
    ["[01]", 1, 3, "a comma or the closing ] of the list", "“1”"],
    ["[+1]", 1, 2, "a value", "“+”"],
    ["[1.]", 1, 3, "a comma or the closing ] of the list", "“.”"],
    ["[NaN]", 1, 2, "a value", "“N”"],
    ["😀", 1, 1, "a value", "“😀”"],
    ['{"a":[1,2', 1, 10, "a comma or the closing ] of the list", "the end of the text"],
  ])("says where %j stops being JSON", (text, line, column, expected, found) => {
    expect(faultOf(text)).toEqual({ line, column, expected, found });
  });

  it("stops at the depth limit, and not before", () => {
    expect(faultOf("[".repeat(100) + "]".repeat(100))).toBeNull();
    expect(faultOf("[".repeat(101) + "]".repeat(101))).toMatchObject({
      column: 101,
      expected: "at most 100 levels of nesting",
    });
  });

  it("takes all JSON, in any layout", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, "\t"), (text, indent) => {
        expect(faultOf(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it("takes and refuses what JSON.parse does, after any one slip", () => {
    const slip = fc.record({
      text: fc.json({ maxDepth: 3 }),
      at: fc.nat(),
      cut: fc.integer({ min: 0, max: 2 }),
      put: fc.constantFrom("", ",", '"', "{", "]", ":", "\\", "1", ".", "e", "-", "\n", " ", "\u00a0", "t"),
    });
    fc.assert(
      fc.property(slip, ({ text, at, cut, put }) => {
        const start = at % (text.length + 1);
        const slipped = text.slice(0, start) + put + text.slice(start + cut);
        expect(scanJson(slipped).ok).toBe(parses(slipped));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("positionAt", () => {
  it("counts lines that end with LF, CR LF or CR", () => {
    const text = "a\nb\r\nc\rd";
    expect([0, 2, 5, 7].map((offset) => positionAt(text, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});
