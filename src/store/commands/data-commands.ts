// Loading a graph: the built-in one, or a file that a person opens. A failure never loses what is loaded.
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { failed, ok, type Problem, type Result } from "#domain/problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { trustGraph } from "#formats/readout-graph/trust-graph.ts";
import { defaultMode } from "#scene/default-mode.ts";
import { readAddress } from "#store/address/read-address.ts";
import type { App } from "#store/app.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";
import { resetView } from "#store/transitions/view-transitions.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { notify, setTab } from "./page-commands.ts";

export const BUILT_IN = "graph.json";

/** Fetches and shows the built-in graph, with the view that the address asks for. */
export async function loadBuiltIn(app: App): Promise<void> {
  app.store.setState({ data: { status: "loading" } });
  let text: string;
  try {
    text = await app.ports.fetchGraph();
  } catch (error) {
    app.store.setState({ data: { status: "failed", problems: [fetchProblem(error)] } });
    return;
  }
  const read = await readBuiltIn(app, text);
  if (!read.ok) {
    app.store.setState({ data: { status: "failed", problems: read.problems } });
    return;
  }
  const dataset = buildDataset(read.value);
  showDataset(app, dataset, BUILT_IN, viewFromAddress(app, dataset));
}

/** The graph that the page was built with was checked then; another one in its place is checked now. */
async function readBuiltIn(app: App, text: string): Promise<Result<ReadoutGraph>> {
  const isKnown = await app.ports.isAsBuilt(text).catch(() => false);
  return isKnown ? ok(trustGraph(text)) : readGraph(text, BUILT_IN);
}

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

/** The view that the address asks for; what it cannot mean is named in a notice and ignored. */
export function viewFromAddress(app: App, dataset: Dataset): ViewState {
  const { view, ignored } = readAddress(app.ports.readAddress(), dataset);
  if (ignored.length > 0) {
    notify(app, {
      id: "address",
      kind: "warning",
      title: "Parts of the address could not be read and are ignored.",
      lines: ignored,
    });
  }
  return { ...INITIAL_VIEW, outside: app.ports.readPreferences().outside, ...view };
}

/** A view that splits a pair is read where the two parts stand. */
export function showSplit(app: App, { split }: ViewState): void {
  if (split !== null) setTab(app, "contacts");
}

function showDataset(app: App, dataset: Dataset, origin: string, view: ViewState): void {
  // Filtered in the same step, so that the first drawn frame already shows the right part.
  const visible = createFilter(dataset).run(criteriaOf(view));
  app.store.setState({ data: { status: "ready", dataset, origin }, ...resetView(view), visible });
  showSplit(app, view);
}

function fetchProblem(error: unknown): Problem {
  return {
    code: "graph-not-fetched",
    severity: "error",
    message: `The graph could not be fetched: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "Check the connection and try again, or open a graph file from this computer.",
    place: { file: BUILT_IN },
  };
}
