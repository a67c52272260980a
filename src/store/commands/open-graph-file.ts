import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Result } from "#domain/problem.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { defaultMode } from "#scene/default-mode.ts";
import type { App } from "#store/app.ts";
import type { GraphFile, OpenWatch } from "#store/ports.ts";
import { preparationsFor, type Coming } from "#store/preparations.ts";
import { answerOf } from "#store/selectors/answer-of.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { showDataset } from "./show-dataset.ts";

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
  const { outside } = app.store.getState().view;
  const steps = comingInSteps(app, dataset, { ...INITIAL_VIEW, outside });
  let step = steps.next();
  while (step.done !== true) {
    await app.ports.breathe();
    if (watch.stop.aborted) return null;
    step = steps.next();
  }
  showDataset(app, dataset, file.name, step.value.view);
  app.ports.measure("import", startMs);
  return opened;
}

/** Works out what the page will ask of a new graph, in steps, so that no question waits for all. */
function* comingInSteps(app: App, dataset: Dataset, view: ViewState): Generator<void, Coming, void> {
  yield;
  relationsOf(dataset);
  yield;
  const opening: ViewState = { ...view, mode: defaultMode(dataset) };
  yield;
  const coming: Coming = { dataset, view: opening, visible: answerOf(app, dataset, opening) };
  yield;
  yield* preparationsFor(app, coming);
  return coming;
}
