import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCompiler } from "#compiler/run-compiler.ts";
import { changeFile, copyOfFolder, GOOD, MISTAKEN } from "./data-folders.ts";

function run(root: string, ...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: runCompiler(args, { root, print: (line) => lines.push(line) }), lines };
}

function graphOf(root: string): string {
  return readFileSync(join(root, "public/graph.json"), "utf8");
}

describe("npm run data", () => {
  it("writes the graph and the schemas, and says what is in it", () => {
    const root = copyOfFolder(GOOD);
    expect(run(root)).toEqual({
      code: 0,
      lines: ["6 actors, 3 events, 2 statements, 2 sources (0 errors, 0 warnings)."],
    });
    expect(JSON.parse(graphOf(root))).toMatchObject({
      format: "readout-graph",
      version: 1,
      title: "The river talks",
    });
    expect(readFileSync(join(root, "data/schema/events.schema.json"), "utf8")).toContain('"title": "Events');
  });

  it("lists every mistake, writes no graph, and fails", () => {
    const root = copyOfFolder(MISTAKEN);
    const { code, lines } = run(root);
    expect(code).toBe(1);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("19 errors, 1 warning; the graph was not written.");
    expect(lines.filter((line) => line.startsWith("warning: "))).toHaveLength(1);
    expect(() => graphOf(root)).toThrow();
  });

  it("leaves the last good graph where it is when there are mistakes", () => {
    const root = copyOfFolder(GOOD);
    run(root);
    const before = graphOf(root);
    changeFile(root, "events/2022.json", (text) => text.replace('"call"', '"cal"'));
    expect(run(root).code).toBe(1);
    expect(graphOf(root)).toBe(before);
  });

  it.each([
    [["--everything"], "There is no option --everything."],
    [["--check", "--arrange"], "Use one option at a time."],
  ])("says how to be called when called with %j", (args, sentence) => {
    const { code, lines } = run(GOOD, ...args);
    expect(code).toBe(2);
    expect(lines[0]).toBe(sentence);
    expect(lines[1]).toMatch(/^Usage: npm run data/);
  });
});

describe("npm run data -- --check", () => {
  it("is content with what a run has written", () => {
    const root = copyOfFolder(GOOD);
    run(root);
    expect(run(root, "--check").code).toBe(0);
  });

  it("names what is missing or stale, writes nothing, and fails", () => {
    const root = copyOfFolder(GOOD);
    const missing = run(root, "--check");
    expect(missing.code).toBe(1);
    expect(missing.lines).toContain(
      "public/graph.json is not what data/ gives. Run npm run data and keep the result.",
    );
    expect(() => graphOf(root)).toThrow();

    run(root);
    const stale = `${graphOf(root)} `;
    writeFileSync(join(root, "public/graph.json"), stale);
    const { code, lines } = run(root, "--check");
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes("is not what data/ gives"))).toHaveLength(1);
    expect(graphOf(root)).toBe(stale);
  });

  it("fails when the data has mistakes", () => {
    expect(run(copyOfFolder(MISTAKEN), "--check").code).toBe(1);
  });
});
