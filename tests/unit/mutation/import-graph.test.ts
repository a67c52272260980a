import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { EQUIVALENT } from "#tests/mutation/equivalent-mutants.ts";
import { chosenMutants } from "#tests/mutation/choose-mutants.ts";
import { testsByFile } from "#tests/mutation/import-graph.ts";
import { reportOf } from "#tests/mutation/mutation-report.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const tests = testsByFile(ROOT);

it("knows the tests that reach a file, the nearest first", () => {
  const reaching = tests.get("src/domain/time/day.ts") ?? [];
  expect(reaching.length).toBeGreaterThan(20);
  expect(reaching.slice(0, 10)).toContain("tests/unit/domain/time/day.test.ts");
  expect(tests.get("src/workers/open-task.ts")?.[0]).toBe("tests/unit/workers/open-task.test.ts");
});

it("chooses the same mutants for the same seed, others for another, and of features only words", () => {
  const choice = { below: "domain/time", count: 60, seed: 1, mostTests: Infinity };
  const names = (seed: number) =>
    chosenMutants(ROOT, tests, { ...choice, seed }).map(({ file, mutant }) => `${file}:${mutant.start}`);
  expect(names(1)).toEqual(names(1));
  expect(names(1)).not.toEqual(names(2));
  const inFeatures = chosenMutants(ROOT, tests, { ...choice, below: "features/help" });
  expect(new Set(inFeatures.map(({ mutant }) => mutant.kind))).toEqual(new Set(["words"]));
});

it.each(EQUIVALENT.map((each) => [`${each.file}: ${each.code}`, each] as const))(
  "knows of %s that it is left out, with a reason",
  (_, { file, code, because }) => {
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
    expect(lines.map((line) => line.trim())).toContain(code);
    expect(because.length).toBeGreaterThan(10);
  },
);

it("counts what the compiler let pass, and lists what no test noticed", () => {
  const [candidate] = chosenMutants(ROOT, tests, {
    below: "domain/play",
    count: 1,
    seed: 1,
    mostTests: Infinity,
  });
  if (candidate === undefined) throw new Error("there are mutants");
  const outcomes = ["killed", "killed", "killed", "survived", "discarded"] as const;
  const { share, text } = reportOf(outcomes.map((outcome) => ({ candidate, outcome })));
  expect(share).toBe(0.75);
  expect(text).toContain("| all | 3 | 1 | 1 | 75 % |");
  expect(text).toContain(`- ${candidate.file}:${candidate.mutant.line}`);
});
