import { describe, expect, it } from "vitest";
import { parseJson } from "#formats/json/parse-json.ts";

function codesOf(text: string): string[] {
  const result = parseJson(text, "x.json");
  return result.ok ? [] : result.problems.map((problem) => problem.code);
}

describe("parseJson", () => {
  it("reads JSON with or without a byte order mark", () => {
    expect(parseJson("\ufeff[1]", "x.json")).toEqual({ ok: true, value: [1] });
    expect(parseJson("[1]", "x.json")).toEqual({ ok: true, value: [1] });
  });

  it("says line, column, what is there and what was expected", () => {
    expect(parseJson('{\n  "a": 1,\n}', "x.json")).toEqual({
      ok: false,
      problems: [
        {
          code: "malformed-json",
          severity: "error",
          message: "This is not JSON: line 3, column 1 has “}”.",
          remedy: "Expected a field name in double quotation marks.",
          place: { file: "x.json", line: 3 },
        },
      ],
    });
  });

  it("takes 100 levels and refuses 101, of lists and of objects", () => {
    expect(codesOf("[".repeat(100) + "]".repeat(100))).toEqual([]);
    expect(codesOf("[".repeat(101) + "]".repeat(101))).toEqual(["too-deep"]);
    expect(codesOf('{"a":'.repeat(100) + "1" + "}".repeat(100))).toEqual([]);
    expect(codesOf('{"a":'.repeat(101) + "1" + "}".repeat(101))).toEqual(["too-deep"]);
  });

  it("survives 100,000 levels, closed or not", () => {
    expect(codesOf("[".repeat(100_000) + "]".repeat(100_000))).toEqual(["too-deep"]);
    expect(codesOf("[".repeat(100_000))).toEqual(["malformed-json"]);
    expect(codesOf('[{"":'.repeat(50_000))).toEqual(["malformed-json"]);
  });
});
