import { failed, ok, type Result } from "#domain/problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { recognizeText } from "./recognize-content.ts";

/** The graph in a file's text; where it is none, says what the file seems to be instead. */
export function readGraphText(text: string, fileName: string): Result<ReadoutGraph> {
  const read = readGraph(text, fileName);
  if (read.ok) return ok(read.value);
  const seems = recognizeText(text, fileName);
  if (seems === null) return failed(read.problems);
  const recognized = {
    code: "other-format",
    severity: "error" as const,
    message: `This seems to be ${seems}, not a Readout graph.`,
    remedy: 'Open a Readout graph: JSON that begins with "format": "readout-graph".',
    place: { file: fileName },
  };
  // The complaint about the first character would only distract from what the file is.
  return failed([recognized, ...read.problems.filter((problem) => problem.code !== "malformed-json")]);
}
