import { describe, expect, it } from "vitest";
import { jsonWithLines } from "#compiler/read/json-with-lines.ts";

const TEXT = [
  "{",
  '  "records": [',
  "    {",
  '      "id": "a",',
  '      "list": [1,',
  '        { "b": 2 }]',
  "    },",
  '    { "id": "c" }',
  "  ]",
  "}",
].join("\n");

function lineOf(path: readonly PropertyKey[], text = TEXT): number {
  const result = jsonWithLines(text, "x.json");
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value.lineOf(path);
}

describe("jsonWithLines", () => {
  it.each([
    [[], 1],
    [["records"], 2],
    [["records", 0], 3],
    [["records", 0, "id"], 4],
    [["records", 0, "list", 0], 5],
    [["records", 0, "list", 1], 6],
    [["records", 0, "list", 1, "b"], 6],
    [["records", 1, "id"], 8],
  ])("knows the line of %j", (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it("gives the line of what holds it where there is nothing", () => {
    expect(lineOf(["records", 0, "name"])).toBe(3);
    expect(lineOf(["records", 7, "id"])).toBe(2);
    expect(lineOf(["nothing"])).toBe(1);
  });

  it("gives a field by the line of its name, not of its value", () => {
    expect(lineOf(["a"], '{\n"a":\n\n7}')).toBe(2);
  });

  it("counts lines that end as in Windows", () => {
    expect(lineOf(["records", 1, "id"], TEXT.replaceAll("\n", "\r\n"))).toBe(8);
  });

  it("takes fields with names that mean something to the language", () => {
    expect(lineOf(["__proto__", "a"], '{\n"__proto__": {\n"a": 1}}')).toBe(3);
    expect(lineOf(["constructor"], '{\n"a": 1}')).toBe(1);
  });
});
