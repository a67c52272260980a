import type { Result } from "#domain/problem.ts";
import { failed, ok, type Problem } from "#domain/problem.ts";
import { jsonProblem } from "#formats/json/parse-json.ts";
import { type JsonNode, positionAt, scanJson } from "#formats/json/scan-json.ts";

/** A JSON file that remembers on which line everything stands. */
export interface JsonWithLines {
  file: string;
  value: unknown;
  /** The 1-based line of the place that a path leads to; of the nearest enclosing place where it leads nowhere. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses a JSON text of the repository. Fails with "malformed-json", or "repeated-field" for each field twice in an object. */
export function jsonWithLines(text: string, file: string): Result<JsonWithLines> {
  const scan = scanJson(text);
  if (!scan.ok) return failed([jsonProblem(scan.fault, file)]);
  const repeated = repeatedFields(scan.node, text, file);
  if (repeated.length > 0) return failed(repeated);
  const lineAt = lineFinder(text);
  return ok({
    file,
    value: JSON.parse(text) as unknown,
    lineOf: (path) => lineAt(offsetOf(scan.node, path)),
  });
}

function offsetOf(root: JsonNode, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = root.start;
  for (const key of path) {
    const member = typeof key === "string" ? node.members?.get(key) : undefined;
    const next = typeof key === "number" ? node.items?.[key] : member?.node;
    if (next === undefined) return offset;
    offset = member?.keyStart ?? next.start;
    node = next;
  }
  return offset;
}

function repeatedFields(root: JsonNode, text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { key, keyStart } of node.repeated ?? []) {
      problems.push({
        code: "repeated-field",
        severity: "error",
        message: `The field "${key}" stands twice in the same object.`,
        remedy: "Keep one of the two.",
        place: { file, line: positionAt(text, keyStart).line, field: key },
      });
    }
    for (const { node: member } of node.members?.values() ?? []) open.push(member);
    open.push(...(node.items ?? []));
  }
  return problems;
}

/** Finds lines by halving, so that thousands of records cost little. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
