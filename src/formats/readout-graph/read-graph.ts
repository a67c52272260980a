// Reads graph.json, ours or a stranger's. Nothing of the input is taken over but what the schema names.
import "#formats/records/configure-zod.ts";
import * as z from "zod/mini";
import type { Problem } from "#domain/problem.ts";
import type { ReadoutGraph, Source } from "#domain/records/record-types.ts";
import { parseJson } from "#formats/json/parse-json.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { safeId } from "#domain/ref/safe-id.ts";
import { mapIds } from "#formats/records/map-ids.ts";
import { describeIssue } from "#formats/records/describe-issue.ts";
import { type Finding, findingToProblem } from "#formats/records/finding.ts";
import { graphSchema } from "#formats/records/graph-schema.ts";
import { isWebAddress } from "#formats/records/is-web-address.ts";
import { checkHeader } from "./check-header.ts";
import { readPositions, withSafeKeys } from "./read-positions.ts";

/** Problems beyond this number are counted, not kept. */
export const MAX_PROBLEMS = 1000;

/**
 * What reading gave; assignable to Result<ReadoutGraph>. `problemCount` counts all problems, also those beyond the
 * first 1,000 that are kept. Warnings come with a graph that is good to use.
 */
export type ReadGraphResult =
  | {
      readonly ok: true;
      readonly value: ReadoutGraph;
      readonly warnings: readonly Problem[];
      readonly problemCount: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly problemCount: number };

/**
 * Reads the text of a graph.json. Refuses what is not JSON, not our format, of a newer version, nested more than 100
 * levels deep, of the wrong shape, or pointing to records or dates that do not exist. Warns of unknown fields,
 * positions that are no numbers, addresses that are not of the web (all three left out), and weak evidence.
 */
export function readGraph(text: string, fileName: string): ReadGraphResult {
  const parsed = parseJson(text, fileName);
  if (!parsed.ok) return refused(parsed.problems, parsed.problems.length);
  const root = parsed.value;
  const header = checkHeader(root, fileName);
  if (header !== null) return refused([header], 1);

  const raw = root as Record<string, unknown>;
  const { positions, findings } = readPositions(raw["positions"]);
  const body = { ...raw, positions: {} };
  const shaped = shape(body, findings);
  const collected = new Collector(root, fileName, findings);
  if (shaped === null) return collected.refuse();

  const graph: ReadoutGraph = { ...shaped, positions };
  collected.add(checkGraph(graph, { curated: false }));
  if (collected.hasErrors) return collected.refuse();
  return collected.accept(withSafeIds({ ...graph, sources: graph.sources.map(withWebAddresses) }));
}

/** The graph with ids that can stand in refs, lists and addresses; what is wrong was told with those of the file. */
function withSafeIds({ positions, ...graph }: ReadoutGraph): ReadoutGraph {
  const safe = mapIds(graphSchema, graph, safeId) as Omit<ReadoutGraph, "positions">;
  return { ...safe, positions: withSafeKeys(positions) };
}

/** The graph in the schema's shape, or null; adds what is wrong to the findings. Unknown fields are only left out. */
function shape(body: Record<string, unknown>, findings: Finding[]): z.infer<typeof graphSchema> | null {
  const first = z.safeParse(graphSchema, body);
  if (first.success) return first.data;
  const unknownFields = first.error.issues.filter((issue) => issue.code === "unrecognized_keys");
  for (const issue of first.error.issues) {
    const severity = issue.code === "unrecognized_keys" ? "warning" : "error";
    for (const finding of describeIssue(issue, graphSchema, body)) findings.push({ ...finding, severity });
  }
  if (unknownFields.length < first.error.issues.length) return null;
  for (const issue of unknownFields) removeFields(body, issue.path, issue.keys);
  const second = z.safeParse(graphSchema, body);
  return second.success ? second.data : null;
}

function removeFields(
  body: Record<string, unknown>,
  path: readonly PropertyKey[],
  keys: readonly string[],
): void {
  let at: unknown = body;
  for (const key of path) at = (at as Record<PropertyKey, unknown>)[key];
  for (const key of keys) delete (at as Record<string, unknown>)[key];
}

/** The source without addresses that the page must not link to. */
function withWebAddresses(source: Source): Source {
  const { url, archived, ...rest } = source;
  return {
    ...rest,
    ...(url !== undefined && isWebAddress(url) ? { url } : {}),
    ...(archived !== undefined && isWebAddress(archived) ? { archived } : {}),
  };
}

class Collector {
  hasErrors = false;
  private readonly problems: Problem[] = [];
  private count = 0;
  private readonly root: unknown;
  private readonly file: string;

  constructor(root: unknown, file: string, findings: readonly Finding[]) {
    this.root = root;
    this.file = file;
    this.add(findings);
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.count += 1;
      if (finding.severity === "error") this.hasErrors = true;
      if (this.problems.length < MAX_PROBLEMS)
        this.problems.push(findingToProblem(finding, this.root, this.file));
    }
  }

  refuse(): ReadGraphResult {
    return refused(this.problems, this.count);
  }

  accept(value: ReadoutGraph): ReadGraphResult {
    return { ok: true, value, warnings: this.problems, problemCount: this.count };
  }
}

function refused(problems: readonly Problem[], problemCount: number): ReadGraphResult {
  return { ok: false, problems, problemCount };
}
