import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BEGIN_MARK, END_MARK, replaceBetweenMarks } from "#compiler/report/pages/replace-between-marks.ts";
import { runReport } from "#compiler/report/run-report.ts";
import { copyOfFolder, GOOD, MISTAKEN } from "#tests/unit/compiler/data-folders.ts";

function run(root: string, ...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: runReport(args, { root, print: (line) => lines.push(line) }), lines };
}

describe("npm run data:report", () => {
  it("prints a page, the same in two runs, and writes nothing", () => {
    const root = copyOfFolder(GOOD);
    const { code, lines } = run(root);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^# Report on the data: The river talks \(edition .+\)\n\n## Records\n/);
    expect(lines[0]).toContain("**6 actors, 3 events, 2 statements, 2 sources.**");
    expect(run(root).lines).toEqual(lines);
    expect(existsSync(join(root, "README.md"))).toBe(false);
    expect(existsSync(join(root, "public"))).toBe(false);
  });

  it("prints the figures as JSON", () => {
    const { code, lines } = run(GOOD, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(lines.join("\n"))).toMatchObject({
      title: "The river talks",
      counts: { events: { total: 3 } },
      uncited: [],
    });
  });

  it("names the mistakes instead when the data has some", () => {
    const { code, lines } = run(MISTAKEN);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe("The data has errors; mend them first, then report.");
    expect(lines.length).toBeGreaterThan(10);
  });

  it.each([
    [["--everything"], "There is no option --everything."],
    [["--json", "--all"], "Use one option at a time."],
  ])("says how to be called when called with %j", (args, sentence) => {
    const { code, lines } = run(GOOD, ...args);
    expect(code).toBe(2);
    expect(lines[0]).toBe(sentence);
    expect(lines[1]).toMatch(/^Usage: npm run data:report/);
  });
});

describe("npm run data:report -- --readme", () => {
  const readme = (root: string) => readFileSync(join(root, "README.md"), "utf8");

  it("rewrites what stands between the marks and nothing else", () => {
    const root = copyOfFolder(GOOD);
    writeFileSync(join(root, "README.md"), `# Before\n\n${BEGIN_MARK}\nold\n${END_MARK}\n\nAfter.\n`);
    expect(run(root, "--readme")).toEqual({ code: 0, lines: ["The table in README.md was renewed."] });
    const text = readme(root);
    expect(text.startsWith(`# Before\n\n${BEGIN_MARK}\n\n| built-in data `)).toBe(true);
    expect(text.endsWith(`|\n\n${END_MARK}\n\nAfter.\n`)).toBe(true);
    expect(text).not.toContain("old");
    expect(run(root, "--readme").lines).toEqual(["The table in README.md is current."]);
    expect(readme(root)).toBe(text);
  });

  it("says which lines to write where the README has no place for the table, and leaves it as it is", () => {
    const root = copyOfFolder(GOOD);
    writeFileSync(join(root, "README.md"), `${END_MARK}\n${BEGIN_MARK}\n`);
    const { code, lines } = run(root, "--readme");
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringContaining("no place for the table"), BEGIN_MARK, END_MARK]);
    expect(readme(root)).toBe(`${END_MARK}\n${BEGIN_MARK}\n`);
  });

  it.each([
    ["no marks", "text"],
    ["a beginning only", BEGIN_MARK],
    ["an end only", END_MARK],
    ["two beginnings", `${BEGIN_MARK}${BEGIN_MARK}${END_MARK}`],
    ["two pairs", `${BEGIN_MARK}${END_MARK}${BEGIN_MARK}${END_MARK}`],
    ["two ends", `${BEGIN_MARK}${END_MARK}${END_MARK}`],
    ["an end before the pair", `${END_MARK}${BEGIN_MARK}${END_MARK}`],
  ])("finds no place in a text with %s", (_, text) => {
    expect(replaceBetweenMarks(text, "part")).toBeNull();
  });
});
