import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { arrange } from "./arrange/arrange.ts";
import { describeArrangement } from "./arrange/describe-arrangement.ts";
import { compileData, type Compiled } from "./compile-data.ts";
import { formatProblem } from "./format-problem.ts";
import { positionsText, writeGraph } from "./write/write-graph.ts";
import { writeSchemas } from "./write/write-schemas.ts";

/** Where the compiler runs: the folder that holds data/ and public/, and where its lines go. */
export interface Surroundings {
  root: string;
  print: (line: string) => void;
}

const USAGE =
  "Usage: npm run data, npm run data -- --arrange (compute the arrangement anew), npm run data -- --check (write nothing).";

/** Runs the compiler. Returns the exit code: 0 done, 1 something is wrong with the data or not current, 2 wrong usage. */
export function runCompiler(args: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  const { root, print } = surroundings;
  const unknown = args.find((arg) => arg !== "--arrange" && arg !== "--check");
  if (unknown !== undefined || args.length > 1) {
    print(unknown === undefined ? "Use one option at a time." : `There is no option ${unknown}.`);
    print(USAGE);
    return 2;
  }
  if (args[0] === "--arrange") return rearrange(surroundings);

  const compiled = compileData({ path: join(root, "data"), label: "data" });
  const outputs = outputsOf(compiled);
  if (args[0] === "--check") return check(compiled, outputs, surroundings);
  for (const [file, text] of outputs) write(join(root, file), text);
  return summarize(compiled, print);
}

/** The generated files by path below the root: the schemas, and the graph where the data has no error. */
export function outputsOf(compiled: Compiled): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const [name, text] of writeSchemas()) outputs.set(`data/schema/${name}`, text);
  if (compiled.graph !== null) outputs.set("public/graph.json", writeGraph(compiled.graph));
  return outputs;
}

function check(
  compiled: Compiled,
  outputs: ReadonlyMap<string, string>,
  { root, print }: Surroundings,
): 0 | 1 {
  const stale = [...outputs].filter(([file, text]) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  const code = summarize(compiled, print);
  for (const [file] of stale) print(`${file} is not what data/ gives. Run npm run data and keep the result.`);
  return stale.length > 0 ? 1 : code;
}

function rearrange({ root, print }: Surroundings): 0 | 1 {
  const folder = { path: join(root, "data"), label: "data" };
  const before = compileData(folder);
  if (before.graph === null) return summarize(before, print);
  print("Trying arrangements; this takes a minute or two.");
  const arrangement = arrange(before.graph);
  for (const line of describeArrangement(arrangement, before.graph)) print(line);
  const text = `{\n  "$schema": "./schema/positions.schema.json",\n  "positions": ${positionsText(arrangement.positions, 4).replace(/ {3}\}$/, "  }")}\n}\n`;
  write(join(root, "data/positions.json"), text);
  const after = compileData(folder);
  for (const [file, output] of outputsOf(after)) write(join(root, file), output);
  return summarize(after, print);
}

function summarize({ graph, knownFaults, problems }: Compiled, print: (line: string) => void): 0 | 1 {
  for (const problem of problems) {
    print(`${problem.severity === "warning" ? "warning: " : ""}${formatProblem(problem)}`);
  }
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const waiting = knownFaults === 0 ? "" : `, ${count(knownFaults, "known fault")} to mend`;
  const counts = `${count(errors, "error")}, ${count(warnings, "warning")}${waiting}`;
  print(graph === null ? `${counts}; the graph was not written.` : `${contents(graph)} (${counts}).`);
  return graph === null ? 1 : 0;
}

function contents(graph: ReadoutGraph): string {
  const { actors, events, statements, sources } = graph;
  return `${count(actors.length, "actor")}, ${count(events.length, "event")}, ${count(statements.length, "statement")}, ${count(sources.length, "source")}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
