import type { Dataset } from "#domain/dataset/dataset.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { Result } from "#domain/problem.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { defaultMode } from "#scene/default-mode.ts";
import type { App } from "#store/app.ts";
import type { GraphFile, OpenWatch } from "#store/ports.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { showDataset } from "./show-dataset.ts";

/** What is kept with a data set once it is worked out: here one after another, so that none waits for all. */
const PREPARATIONS: readonly ((dataset: Dataset) => unknown)[] = [relationsOf, createFilter, defaultMode];

/**
 * Opens a graph file in place of what is shown, which stays until the new graph is ready. When the file is refused, or
 * the opening is stopped (null), nothing changes.
 */
export async function openGraphFile(
  app: App,
  file: GraphFile,
  watch: OpenWatch,
): Promise<Result<Dataset> | null> {
  const startMs = app.ports.now();
  const opened = await app.ports.openGraphFile(file, watch);
  if (opened === null || !opened.ok || watch.stop.aborted) return opened;
  const dataset = opened.value;
  for (const prepare of PREPARATIONS) {
    await app.ports.breathe();
    if (watch.stop.aborted) return null;
    prepare(dataset);
  }
  await app.ports.breathe();
  if (watch.stop.aborted) return null;
  const { outside } = app.store.getState().view;
  showDataset(app, dataset, file.name, { ...INITIAL_VIEW, outside, mode: defaultMode(dataset) });
  app.ports.measure("import", startMs);
  return opened;
}
