import type { Dataset } from "#domain/dataset/dataset.ts";
import { failed, type Result } from "#domain/problem.ts";
import type { App } from "#store/app.ts";
import { openGraphText } from "#store/commands/open-graph-text.ts";
import { readTextFile } from "./read-text-file.ts";
import { recognizeText } from "./recognize-content.ts";

/** Reads a file and shows its graph in place of the present one. On failure everything stays as it is. */
export async function openFile(app: App, file: File): Promise<Result<Dataset>> {
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const opened = openGraphText(app, read.value, file.name);
  if (opened.ok) return opened;
  const seems = recognizeText(read.value, file.name);
  if (seems === null) return opened;
  const recognized = {
    code: "other-format",
    severity: "error" as const,
    message: `This seems to be ${seems}, not a Readout graph.`,
    remedy: 'Open a Readout graph: JSON that begins with "format": "readout-graph".',
    place: { file: file.name },
  };
  // The complaint about the first character would only distract from what the file is.
  return failed([recognized, ...opened.problems.filter((problem) => problem.code !== "malformed-json")]);
}
