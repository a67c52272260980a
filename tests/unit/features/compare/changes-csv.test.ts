import { describe, expect, it } from "vitest";
import { changesCsv } from "#features/compare/change-rows.ts";

const change = { id: "a~b", pair: 0, a: "a", b: "b", kind: "gained", before: 0, after: 2 } as const;

describe("changesCsv", () => {
  it("has a header and a line for each change, with quotes where they are needed", () => {
    expect(changesCsv([{ change, name: 'Ana "A" Arden, and Boris Bell' }])).toBe(
      'Change,Id,Name,Earlier period,Later period\r\ngained,a~b,"Ana ""A"" Arden, and Boris Bell",0,2\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx"])("gives no spreadsheet a formula: %j", (name) => {
    const cell = changesCsv([{ change, name }]).split("\r\ngained,a~b,")[1] ?? "";
    expect(cell.replace(/^"/, "")).toMatch(/^'/);
  });
});
