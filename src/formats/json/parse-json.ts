import { failed, ok, type Problem, type Result } from "#domain/problem.ts";
import { exceedsDepth } from "./exceeds-depth.ts";
import { type JsonFault, MAX_DEPTH, scanJson } from "./scan-json.ts";

/**
 * Parses JSON (a byte order mark at the start is allowed) nested at most 100 levels deep.
 * Fails with "malformed-json" (line, column, what was expected) or "too-deep".
 */
export function parseJson(text: string, file: string): Result<unknown> {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    const scan = scanJson(body);
    // The scanner accepts what JSON.parse does; should they ever differ, JSON.parse has the last word.
    return failed([scan.ok ? unexplained(error, file) : jsonProblem(scan.fault, file)]);
  }
  if (!exceedsDepth(value, MAX_DEPTH)) return ok(value);
  return failed([
    {
      code: "too-deep",
      severity: "error",
      message: `The file is nested more than ${MAX_DEPTH} levels deep.`,
      remedy: "A file of this format needs no more than eight levels.",
      place: { file },
    },
  ]);
}

/** The sentence for a place where a text stops being JSON. */
export function jsonProblem(fault: JsonFault, file: string): Problem {
  return {
    code: "malformed-json",
    severity: "error",
    message: `This is not JSON: line ${fault.line}, column ${fault.column} has ${fault.found}.`,
    remedy: `Expected ${fault.expected}.`,
    place: { file, line: fault.line },
  };
}

function unexplained(error: unknown, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "malformed-json",
    severity: "error",
    message: `This is not JSON: ${message}.`,
    remedy: "Repair it.",
    place: { file },
  };
}
