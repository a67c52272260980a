// Loading the built-in graph, and the view that the address asks for.
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { failed, ok, type Problem, type Result } from "#domain/problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { trustGraph } from "#formats/readout-graph/trust-graph.ts";
import { faultWords } from "#late/late-fault.ts";
import type { LateState } from "#late/late-part.ts";
import { readAddress } from "#store/address/read-address.ts";
import type { App } from "#store/app.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { GRAPH_READER } from "./graph-reader.ts";
import { notify } from "./page-commands.ts";
import { showDataset } from "./show-dataset.ts";

export const BUILT_IN = "graph.json";

/**
 * Fetches and shows the built-in graph, with the view that the address asks for; from another graph, whose view the
 * address holds, with the view that a reader begins with.
 */
export async function loadBuiltIn(app: App): Promise<void> {
  const { data } = app.store.getState();
  const isFromOther = data.status === "ready" && data.origin !== BUILT_IN;
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
  const view = isFromOther ? firstView(app) : viewFromAddress(app, dataset);
  showDataset(app, dataset, BUILT_IN, view);
}

/** The graph that the page was built with was checked then; another one in its place is checked now. */
async function readBuiltIn(app: App, text: string): Promise<Result<ReadoutGraph>> {
  // The digest is made beside the page: the text is taken apart meanwhile, and thrown away if it is another one.
  const isKnown = app.ports.isAsBuilt(text).catch(() => false);
  const graph = graphIn(text);
  if ((await isKnown) && graph !== null) return ok(graph);
  const reader = await GRAPH_READER.fetch();
  if (reader.status === "here") return reader.value(text, BUILT_IN);
  return failed([readerProblem(reader)]);
}

function graphIn(text: string): ReadoutGraph | null {
  try {
    return trustGraph(text);
  } catch {
    return null; // the reader says what is wrong with it
  }
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
  return { ...firstView(app), ...view };
}

function firstView(app: App): ViewState {
  return { ...INITIAL_VIEW, outside: app.ports.readPreferences().outside };
}

function readerProblem(reader: LateState<unknown>): Problem {
  return {
    code: "reader-not-fetched",
    severity: "error",
    message:
      reader.status === "failed"
        ? faultWords(GRAPH_READER.what, reader.fault)
        : `${GRAPH_READER.what} did not come.`,
    remedy: "Without it a graph that this page was not built with cannot be checked.",
    place: {},
  };
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
