// Changes the program in small ways and looks whether a test notices: `npx tsx tests/mutation/run-mutation.ts`.
//   --count=200   how many mutants are tried      --seed=1      which ones
//   --in=domain   only files below src/<in>       --jobs=2      so many at once
//   --least=0.85  the share that must be noticed  --near=40     at most so many test files each, the nearest first
//   --easy        only mutants that few tests reach, for a quick sample
// What the compiler refuses is no mutant. Results are kept in test-results/mutation.json, by the file's text and the
// change, so that a run that was broken off goes on where it stopped; what was not noticed is tried anew. Nothing in the working tree is changed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chosenMutants, type Candidate } from "./choose-mutants.ts";
import { testsByFile } from "./import-graph.ts";
import { mutated } from "./mutants-of.ts";
import { reportOf, type Outcome } from "./mutation-report.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RESULTS = join(ROOT, "test-results");
const KEPT = join(RESULTS, "mutation.json");
const option = (name: string, otherwise: string): string =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const jobs = Number(option("jobs", String(Math.max(1, cpus().length))));
const near = Number(option("near", "40"));
const least = Number(option("least", "0.85"));
const COPIED = [
  "src",
  "tests",
  "public",
  "data",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
  "index.html",
  ".oxlintrc.json",
  "README.md",
  "docs",
];
/** A mutant that makes a loop endless is noticed: the tests do not end. */
const PATIENCE_MS = 120_000;

const tests = testsByFile(ROOT);
const candidates = chosenMutants(ROOT, tests, {
  below: option("in", ""),
  count: Number(option("count", "200")),
  seed: Number(option("seed", "1")),
  mostTests: process.argv.includes("--easy") ? 12 : Infinity,
});
const kept = new Map<string, Outcome>(readKept());
const workshops = Array.from({ length: jobs }, () => makeWorkshop());
try {
  const open = candidates.filter((each) => !kept.has(keyOf(each)));
  console.log(`${candidates.length} mutants, ${open.length} of them not tried before.`);
  discardRefused(open);
  const queue = open.filter((each) => !kept.has(keyOf(each)));
  await Promise.all(workshops.map((workshop) => work(workshop, queue)));
} finally {
  for (const workshop of workshops) rmSync(workshop, { recursive: true, force: true });
}
const report = reportOf(
  candidates.map((each) => ({ candidate: each, outcome: kept.get(keyOf(each)) ?? "discarded" })),
);
console.log(report.text);
writeFileSync(join(RESULTS, "mutation.md"), report.text);
process.exit(report.share >= least ? 0 : 1);

async function work(workshop: string, queue: Candidate[]): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const outcome = await tryMutant(workshop, next);
    keep(next, outcome);
    const { file, mutant } = next;
    if (outcome === "survived")
      console.log(
        `survived  ${file}:${mutant.line}  ${oneLine(mutant.original)} → ${oneLine(mutant.replacement)}`,
      );
  }
}

/** Runs the tests that reach the file, the nearest first, until one fails. */
async function tryMutant(workshop: string, { file, text, mutant }: Candidate): Promise<Outcome> {
  const path = join(workshop, file);
  writeFileSync(path, mutated(text, mutant));
  const reaching = (tests.get(file) ?? []).slice(0, near);
  try {
    // A few first: most mutants fall at once.
    for (const some of [reaching.slice(0, 4), reaching.slice(4)]) {
      if (some.length > 0 && (await failsIn(workshop, some))) return "killed";
    }
    return "survived";
  } finally {
    writeFileSync(path, text);
  }
}

function failsIn(workshop: string, files: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const projects = ["unit", "component"].flatMap((name) => ["--project", name]);
    const child = spawn(
      "npx",
      [
        "--no-install",
        "vitest",
        "run",
        ...projects,
        "--bail=1",
        "--reporter=json",
        "--outputFile=/dev/null",
        ...files,
      ],
      { cwd: workshop, stdio: "ignore", detached: true },
    );
    const end = setTimeout(() => {
      // The whole group: the endless loop is in a child of the child.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, PATIENCE_MS);
    child.on("exit", (code) => {
      clearTimeout(end);
      resolve(code !== 0);
    });
  });
}

/** One look of the compiler for many mutants, each in a file of its own: what it refuses is no mutant. */
function discardRefused(all: readonly Candidate[]): void {
  const [workshop] = workshops;
  if (workshop === undefined) return;
  let rest = [...all];
  while (rest.length > 0) {
    const batch = [...new Map(rest.map((each) => [each.file, each])).values()];
    rest = rest.filter((each) => !batch.includes(each));
    for (const { file, text, mutant } of batch) writeFileSync(join(workshop, file), mutated(text, mutant));
    const { stdout } = spawnSync("npx", ["--no-install", "tsc", "--noEmit", "--pretty", "false"], {
      cwd: workshop,
      encoding: "utf8",
    });
    const refused = new Set([...stdout.matchAll(/^(src\/[^(]+)\(/gmu)].map(([, file]) => file));
    for (const each of batch) {
      writeFileSync(join(workshop, each.file), each.text);
      if (refused.has(each.file)) keep(each, "discarded");
    }
  }
}

function makeWorkshop(): string {
  const folder = mkdtempSync(join(tmpdir(), "mutation-"));
  for (const name of COPIED)
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

function keep(candidate: Candidate, outcome: Outcome): void {
  kept.set(keyOf(candidate), outcome);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(KEPT, JSON.stringify([...kept]));
}

function keyOf({ file, text, mutant }: Candidate): string {
  const parts = [file, text, String(mutant.start), String(mutant.end), mutant.replacement];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 24);
}

/** What was not noticed is tried anew: tests may have learnt to. */
function readKept(): [string, Outcome][] {
  if (!existsSync(KEPT)) return [];
  const all = JSON.parse(readFileSync(KEPT, "utf8")) as [string, Outcome][];
  return all.filter(([, outcome]) => outcome !== "survived");
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}
