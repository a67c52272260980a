// A whole app for component tests: a real store and filter, frames that run at once, effects that are recorded.
import type { ReactNode } from "react";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import type { AppState } from "#store/app-state.ts";
import { createApp } from "#store/create-app.ts";
import { keepVisibleFresh } from "#store/keep-visible-fresh.ts";
import type { Ports, Preferences } from "#store/ports.ts";
import { AppContext } from "#store/react/app-context.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { openInPage } from "#workers/open-in-page.ts";
import { TINY_GRAPH } from "./tiny-graph.ts";

export interface RecordedPorts extends Ports {
  saved: { name: string; content: Blob }[];
  copied: string[];
  addresses: { hash: string; how: "push" | "replace" }[];
  measures: string[];
}

/** Effects that only take notes; `address` and `graphText` are what the page would find. */
export function recordedPorts(found: { address?: string; graphText?: string | Error } = {}): RecordedPorts {
  let address = found.address ?? "";
  let preferences: Preferences = {
    theme: "system",
    outside: "fade",
    singleKeys: true,
    speed: 1,
    loop: false,
    skipEmpty: true,
    readingOrder: null,
    folded: { filters: false, details: false },
  };
  let clock = 0;
  const ports: RecordedPorts = {
    saved: [],
    copied: [],
    addresses: [],
    measures: [],
    fetchExample: () => Promise.reject(new Error("No example in tests.")),
    fetchGraph: () =>
      found.graphText instanceof Error
        ? Promise.reject(found.graphText)
        : Promise.resolve(found.graphText ?? JSON.stringify(TINY_GRAPH)),
    isAsBuilt: () => Promise.resolve(false),
    openGraphFile: (file, { tell, stop }) => openInPage(file, tell, stop),
    readAddress: () => address,
    writeAddress: (hash, how) => {
      address = hash;
      ports.addresses.push({ hash, how });
    },
    readPreferences: () => preferences,
    writePreferences: (next) => {
      preferences = next;
    },
    saveFile: (name, content) => void ports.saved.push({ name, content }),
    copyText: (text) => {
      ports.copied.push(text);
      return Promise.resolve();
    },
    requestFrame: (callback) => callback(),
    breathe: () => Promise.resolve(),
    now: () => ++clock,
    measure: (name) => void ports.measures.push(name),
  };
  return ports;
}

export interface TestAppOptions {
  graph?: ReadoutGraph;
  view?: Partial<ViewState>;
  state?: Partial<AppState>;
}

/** An app that is ready with a graph (the tiny one unless given), and a wrapper for Testing Library's render. */
export function createTestApp({ graph = TINY_GRAPH, view = {}, state = {} }: TestAppOptions = {}) {
  const dataset = buildDataset(graph);
  const start: ViewState = { ...INITIAL_VIEW, ...view };
  const ports = recordedPorts();
  const app = createApp(ports, {
    data: { status: "ready", dataset, origin: "graph.json" },
    view: start,
    settled: start,
    trail: { entries: [start.selection], at: 0 },
    visible: createFilter(dataset).run(criteriaOf(start)),
    ...state,
  });
  keepVisibleFresh(app);
  const Wrapper = ({ children }: { children: ReactNode }) => <AppContext value={app}>{children}</AppContext>;
  return { app, ports, dataset, Wrapper };
}
