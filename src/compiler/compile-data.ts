import type { Problem } from "#domain/problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { type Finding, findingToProblem } from "#formats/records/finding.ts";
import { placeNodes } from "./arrange/place-nodes.ts";
import { assembleGraph } from "./assemble-graph.ts";
import { compareProblems } from "./format-problem.ts";
import { recordOf, setAsideKnown } from "./known-faults.ts";
import { checkLedgers } from "./ledgers/check-ledgers.ts";
import { type ReadData, readData } from "./read/read-data.ts";
import type { DataFolder } from "./read/read-folder.ts";
import type { JsonWithLines } from "./read/json-with-lines.ts";
import type { LocatedRecord } from "./read/read-records.ts";

/** What came of data/. The graph is there only when no problem is an error. */
export interface Compiled {
  graph: ReadoutGraph | null;
  data: ReadData;
  /** How many faults of known-faults.json wait for their correction. */
  knownFaults: number;
  /** Errors and warnings, by file and line. */
  problems: readonly Problem[];
}

/**
 * Reads, links and checks the curated records and builds the graph. Every problem is found in one run: a mistake in
 * one record or file stops no other.
 */
export function compileData(folder: DataFolder): Compiled {
  const problems: Problem[] = [];
  const data = readData(folder, problems);
  const graph = assembleGraph(data);
  const found = checkGraph(graph, { curated: true, unreadableIds: data.unreadableIds });
  const sifted = setAsideKnown(found, data, (finding) => recordOf(finding, graph));
  problems.push(...sifted.problems);
  for (const finding of sifted.findings) {
    // Where the vocabulary was refused, no term can be known; that it was refused is said once.
    if (finding.code === "unknown-term" && data.vocabulary === null) continue;
    problems.push(located(finding, { graph, data }));
  }
  checkLedgers(data, problems);
  const placed = placeNodes(graph, data.positions);
  if (placed.missing.length > 0) problems.push(missingPositions(placed.missing, folder));
  problems.sort(compareProblems);
  const hasErrors = problems.some((problem) => problem.severity === "error");
  return {
    graph: hasErrors ? null : { ...graph, positions: placed.positions },
    data,
    knownFaults: sifted.known,
    problems,
  };
}

interface Origin {
  graph: ReadoutGraph;
  data: ReadData;
}

/** The finding as a problem with the file and line where its record was written. */
function located(finding: Finding, { graph, data }: Origin): Problem {
  const problem = findingToProblem(finding, graph);
  const [collection, index, ...rest] = finding.path;
  if (collection === "vocabulary") return inFile(problem, data.vocabulary?.json, finding.path.slice(1));
  if (collection === "views") return inFile(problem, data.views?.json, finding.path);
  const lists: Record<string, readonly LocatedRecord<unknown>[]> = {
    actors: data.actors,
    events: data.events,
    statements: data.statements,
    sources: data.sources,
  };
  const record =
    typeof collection === "string" && typeof index === "number" ? lists[collection]?.[index] : undefined;
  if (record === undefined) return inFile(problem, data.edition?.json, finding.path);
  return inFile(problem, record.json, [...record.path, ...rest]);
}

/** The problem with the file, and the line to which the path leads in it. */
function inFile(problem: Problem, json: JsonWithLines | undefined, path: readonly PropertyKey[]): Problem {
  if (json === undefined) return problem;
  return { ...problem, place: { ...problem.place, file: json.file, line: json.lineOf(path) } };
}

function missingPositions(ids: readonly string[], folder: DataFolder): Problem {
  const [first, ...others] = ids;
  const has =
    others.length === 0
      ? `"${first}" has no position yet and was`
      : `${ids.length} nodes have no position yet and were`;
  return {
    code: "missing-position",
    severity: "warning",
    message: `${has} placed next to the neighbours${others.length === 0 ? "" : `: ${ids.join(", ")}`}.`,
    remedy: "Run npm run data -- --arrange to arrange the graph anew.",
    place: { file: `${folder.label}/positions.json` },
  };
}
