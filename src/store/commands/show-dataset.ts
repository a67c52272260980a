import type { Dataset } from "#domain/dataset/dataset.ts";
import type { App } from "#store/app.ts";
import { answerOf } from "#store/selectors/answer-of.ts";
import { resetView } from "#store/transitions/view-transitions.ts";
import type { ViewState } from "#store/view-state.ts";
import { setTab } from "./page-commands.ts";

/** Shows a data set in place of what was there, with a fresh history. */
export function showDataset(app: App, dataset: Dataset, origin: string, view: ViewState): void {
  // Filtered in the same step, so that the first drawn frame already shows the right part.
  const visible = answerOf(app, dataset, view);
  app.store.setState({ data: { status: "ready", dataset, origin }, ...resetView(view), visible });
  showSplit(app, view);
}

/** A view that splits a pair is read where the two parts stand. */
export function showSplit(app: App, { split }: ViewState): void {
  if (split !== null) setTab(app, "contacts");
}
