// Filters once per frame: several changes in one frame cost one run, and the latest wins.
import type { AppState } from "./app-state.ts";
import type { App } from "./app.ts";
import { asksAnew } from "./view-fields.ts";
import { answerOf } from "./selectors/answer-of.ts";

/** Keeps `visible` in step with the data and the view; the returned function stops it. */
export function keepVisibleFresh(app: App): () => void {
  let scheduled = false;
  let changedAtMs = 0;

  function run(): void {
    scheduled = false;
    const { data, view } = app.store.getState();
    if (data.status !== "ready") return;
    app.store.setState({ visible: answerOf(app, data.dataset, view) });
    app.ports.measure("filter", changedAtMs);
  }

  return app.store.subscribe((state: AppState, previous: AppState) => {
    if (scheduled || !needsFilter(state, previous)) return;
    scheduled = true;
    changedAtMs = app.ports.now();
    app.ports.requestFrame(run);
  });
}

function needsFilter(state: AppState, previous: AppState): boolean {
  if (state.data.status !== "ready") return false;
  // A new data set arrives with its first answer already made.
  if (state.data !== previous.data) return false;
  return asksAnew(state.view, previous.view);
}
