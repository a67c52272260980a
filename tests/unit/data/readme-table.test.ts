import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildReport } from "#compiler/report/data-report.ts";
import { readmeSummary } from "#compiler/report/pages/readme-summary.ts";
import { replaceBetweenMarks } from "#compiler/report/pages/replace-between-marks.ts";
import { compileBelow, ROOT } from "#tests/unit/compiler/data-folders.ts";

describe("the table on the data in README.md", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const summary = readmeSummary(buildReport(compileBelow(ROOT).graph!));

  it("is what the data gives", () => {
    // Run `npm run data:report -- --readme` and keep the result where this fails.
    expect(replaceBetweenMarks(readme, summary)).toBe(readme);
  });

  it("is short", () => {
    expect(summary.split("\n").length).toBeLessThanOrEqual(12);
  });
});
