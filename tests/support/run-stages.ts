// Runs stages one after the other, also after one that failed, and adds up their tests. The last line that it prints
// is `N passed, N failed`. A stage that fails without a failed test, or did not run, counts as one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ensureBrowser } from "./find-browser.ts";

export interface Tally {
  passed: number;
  failed: number;
}

export interface Stage {
  name: string;
  command: readonly string[];
  /** Set for this stage only. */
  environment?: Readonly<Record<string, string>>;
  /** Reads what the stage wrote of its tests; absent = the stage has none. */
  tally?: () => Tally;
}

/** Where stages leave what they found. */
export const RESULTS = "test-results";
const total: Tally = { passed: 0, failed: 0 };

/** Runs them all and ends the program. What `kept` names in the folder of results outlives a run. */
export function runStages(stages: readonly Stage[], kept: readonly string[] = []): never {
  const saved = kept.map((name) => `${RESULTS}/${name}`).filter((path) => existsSync(path));
  const texts = saved.map((path) => readFileSync(path));
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  for (const [at, path] of saved.entries()) writeFileSync(path, texts[at] ?? "");
  prepareBrowser();
  for (const stage of stages) runStage(stage);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

function prepareBrowser(): void {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
  }
}

function runStage(stage: Stage): void {
  console.log(`\n— ${stage.name}`);
  const started = Date.now();
  const run = spawnSync("npx", ["--no-install", ...stage.command], {
    stdio: "inherit",
    env: { ...process.env, ...stage.environment },
    shell: process.platform === "win32",
  });
  const tally = readTally(stage);
  const ok = run.status === 0 && tally !== null;
  total.passed += tally?.passed ?? 0;
  // A broken stage counts even when every test that it got to had passed.
  total.failed += ok ? tally.failed : Math.max(1, tally?.failed ?? 0);
  const tests =
    stage.tally === undefined || tally === null ? "" : `, ${tally.passed} passed, ${tally.failed} failed`;
  console.log(
    `— ${stage.name}: ${ok ? "ok" : "FAILED"}${tests} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}

/** The stage's tests; null when it should have some and left no trace of any. */
function readTally(stage: Stage): Tally | null {
  if (stage.tally === undefined) return { passed: 0, failed: 0 };
  try {
    const tally = stage.tally();
    return tally.passed + tally.failed > 0 ? tally : null;
  } catch (error) {
    console.error(
      `The results of ${stage.name} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

/** What vitest wrote. */
export function vitestTally(): Tally {
  const report = readJson(`${RESULTS}/vitest.json`) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** What the browser tests wrote. */
export function playwrightTally(): Tally {
  const { stats } = readJson(`${RESULTS}/e2e.json`) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new Error(`${path} was not written`);
  return JSON.parse(readFileSync(path, "utf8"));
}
