import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { failed, ok, type Result } from "#domain/problem.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { defaultMode } from "#scene/default-mode.ts";
import type { App } from "#store/app.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { showDataset } from "./show-dataset.ts";

/** Opens the text of a graph file in place of what is shown. On failure nothing changes. */
export function openGraphText(app: App, text: string, fileName: string): Result<Dataset> {
  const startMs = app.ports.now();
  const read = readGraph(text, fileName);
  if (!read.ok) return failed(read.problems);
  const dataset = buildDataset(read.value);
  const { outside } = app.store.getState().view;
  showDataset(app, dataset, fileName, { ...INITIAL_VIEW, outside, mode: defaultMode(dataset) });
  app.ports.measure("import", startMs);
  return ok(dataset);
}
