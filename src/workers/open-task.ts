import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { recordCount, sliceDataset } from "#domain/dataset/dataset-slices.ts";
import { histogramOfAll } from "#domain/evidence/histogram-of.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { Problem } from "#domain/problem.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { decodeText } from "#formats/graph-file/decode-text.ts";
import { readGraphText } from "#formats/graph-file/read-graph-text.ts";
import type { OpenMessage, OpenRequest } from "./open-protocol.ts";

/** Records in a slice: taking them over costs the page a few milliseconds at most. */
export const SLICE_RECORDS = 400;

/** Reads, checks and indexes a file, and answers with what the page has to know, message by message. */
export async function* openTask({ content, name }: OpenRequest): AsyncGenerator<OpenMessage> {
  yield { kind: "stage", stage: "reading", records: null };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch {
    yield { kind: "refused", problems: [notRead(name)] };
    return;
  }
  const text = decodeText(bytes, name);
  if (!text.ok) {
    yield { kind: "refused", problems: text.problems };
    return;
  }
  yield { kind: "stage", stage: "checking", records: null };
  const graph = readGraphText(text.value, name);
  if (!graph.ok) {
    yield { kind: "refused", problems: graph.problems };
    return;
  }
  const { actors, events, statements, sources } = graph.value;
  const records = actors.length + events.length + statements.length + sources.length;
  yield { kind: "stage", stage: "indexing", records };
  const dataset = buildDataset(graph.value);
  // What the page asks of every data set is worked out here, and kept with it.
  createFilter(dataset);
  relationsOf(dataset);
  histogramOfAll(dataset);
  yield { kind: "stage", stage: "handing-over", records: recordCount(dataset) };
  for (const slice of sliceDataset(dataset, SLICE_RECORDS)) yield { kind: "slice", slice };
  yield { kind: "done" };
}

function notRead(file: string): Problem {
  return {
    code: "file-not-read",
    severity: "error",
    message: "The browser could not read the file.",
    remedy: "If it is a folder, open a file in it; if it was moved or changed, choose it again.",
    place: { file },
  };
}
