import { describe, expect, it } from "vitest";
import { bindAddress } from "#store/bind-address.ts";
import { loadBuiltIn } from "#store/commands/data-commands.ts";
import { openGraphFile } from "#store/commands/open-graph-file.ts";
import { setTab } from "#store/commands/page-commands.ts";
import { clearSelection, lookAtPhrase, select, travelTrail } from "#store/commands/selection-commands.ts";
import {
  clearPhrase,
  redo,
  setMode,
  setWindow,
  toggleFacetValue,
  undo,
} from "#store/commands/view-commands.ts";
import { createApp } from "#store/create-app.ts";
import { keepVisibleFresh } from "#store/keep-visible-fresh.ts";
import { createTestApp, recordedPorts } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const [first = "", second = "", third = ""] = TINY_GRAPH.actors.map((actor) => actor.id);

describe("selecting", () => {
  it("replaces, adds and toggles", () => {
    const { app } = createTestApp();
    const selection = () => app.store.getState().view.selection;
    select(app, [first]);
    select(app, [second], "add");
    expect(selection()).toEqual([first, second]);
    select(app, [first], "toggle");
    expect(selection()).toEqual([second]);
    select(app, [third, third]);
    expect(selection()).toEqual([third]);
  });

  it("remembers the way, back and forward, like a browser", () => {
    const { app } = createTestApp();
    select(app, [first]);
    select(app, [second]);
    travelTrail(app, -1);
    expect(app.store.getState().view.selection).toEqual([first]);
    travelTrail(app, 1);
    expect(app.store.getState().view.selection).toEqual([second]);
    travelTrail(app, -1);
    select(app, [third]);
    travelTrail(app, 1);
    expect(app.store.getState().view.selection).toEqual([third]);
  });
});

describe("the details on a narrow screen", () => {
  it("come up with what is chosen and go with it; filters that are up stay up while nothing is", () => {
    const { app } = createTestApp();
    const sheet = () => app.store.getState().sheet;
    select(app, ["ana-arden"]);
    expect(sheet()).toBe("details");
    clearSelection(app);
    expect(sheet()).toBe("none");
    app.store.setState({ sheet: "filters" });
    clearSelection(app);
    expect(sheet()).toBe("filters");
    select(app, ["ana-arden"]);
    expect(sheet()).toBe("details");
  });
});

describe("looking at a phrase", () => {
  it("marks it and selects its statements in one undo step, and selecting on leaves it", () => {
    const { app } = createTestApp();
    const view = () => app.store.getState().view;
    lookAtPhrase(app, " keep the gates ", ["arden-call-gates", "bell-call-promise"]);
    expect(view()).toMatchObject({
      phrase: "keep the gates",
      selection: ["arden-call-gates", "bell-call-promise"],
    });
    expect(app.store.getState()).toMatchObject({ sheet: "details", trail: { at: 1 } });
    undo(app);
    expect(view()).toMatchObject({ phrase: "", selection: [] });
    redo(app);
    select(app, [first]);
    expect(view()).toMatchObject({ phrase: "keep the gates", selection: [first] });
    clearPhrase(app);
    expect(view()).toMatchObject({ phrase: "", selection: [first] });
  });
});

describe("filtering", () => {
  it("answers a window change in the next frame, once for several changes", () => {
    const frames: (() => void)[] = [];
    const { dataset } = createTestApp();
    const ports = { ...recordedPorts(), requestFrame: (callback: () => void) => void frames.push(callback) };
    const app = createApp(ports, { data: { status: "ready", dataset, origin: "graph.json" } });
    keepVisibleFresh(app);
    setWindow(app, { from: -1000, to: -999 }, "preview");
    setWindow(app, { from: -500, to: -499 }, "preview");
    expect(frames).toHaveLength(1);
    frames[0]?.();
    expect(app.store.getState().visible?.counts).toEqual({ actors: 0, events: 0, statements: 0 });
  });

  it("does not filter again for a change that counts nothing anew", () => {
    const { app } = createTestApp();
    const before = app.store.getState().visible;
    setMode(app, "ties");
    select(app, [first]);
    expect(app.store.getState().visible).toBe(before);
  });

  it("is undone in one step", () => {
    const { app } = createTestApp();
    const before = app.store.getState().visible?.counts;
    toggleFacetValue(app, "kinds", "group");
    expect(app.store.getState().visible?.counts).not.toEqual(before);
    undo(app);
    expect(app.store.getState().visible?.counts).toEqual(before);
  });
});

describe("loading", () => {
  it("shows the built-in graph with the view that the address asks for", async () => {
    const app = createApp(recordedPorts({ address: `v=1&select=${first}&view=ties` }));
    await loadBuiltIn(app);
    const { data, view, past } = app.store.getState();
    expect(data.status).toBe("ready");
    expect(view).toMatchObject({ selection: [first], mode: "ties" });
    expect(past).toEqual([]);
  });

  it("names in a notice what the address cannot mean, and shows the rest", async () => {
    const app = createApp(recordedPorts({ address: `v=1&select=${first},nobody` }));
    await loadBuiltIn(app);
    expect(app.store.getState().view.selection).toEqual([first]);
    expect(app.store.getState().notices[0]?.lines.join()).toContain("nobody");
  });

  it("fails with a sentence and a remedy when the graph cannot be fetched, and can be tried again", async () => {
    const ports = recordedPorts({ graphText: new Error("the server answered 404 for graph.json.") });
    const app = createApp(ports);
    await loadBuiltIn(app);
    const { data } = app.store.getState();
    expect(data).toMatchObject({ status: "failed", problems: [{ code: "graph-not-fetched" }] });
    ports.fetchGraph = () => Promise.resolve(JSON.stringify(TINY_GRAPH));
    await loadBuiltIn(app);
    expect(app.store.getState().data.status).toBe("ready");
  });

  it("checks the built-in graph unless it is the one that the page was built with", async () => {
    const event = { ...TINY_GRAPH.events[0]!, citations: [{ source: "nowhere" }] };
    const broken = { ...TINY_GRAPH, events: TINY_GRAPH.events.with(0, event) };
    const ports = recordedPorts({ graphText: JSON.stringify(broken) });
    const app = createApp(ports);
    await loadBuiltIn(app);
    expect(app.store.getState().data.status).toBe("failed");
    ports.isAsBuilt = (text) => Promise.resolve(text === JSON.stringify(broken));
    await loadBuiltIn(app);
    expect(app.store.getState().data.status).toBe("ready");
    ports.isAsBuilt = () => Promise.reject(new Error("no digests here"));
    await loadBuiltIn(app);
    expect(app.store.getState().data.status).toBe("failed");
  });

  const mine = (text: string) => ({ name: "mine.json", content: new Blob([text]) });
  const watch = (stop = new AbortController()) => ({ tell: () => undefined, stop: stop.signal });

  it("keeps what is loaded when an opened file is broken", async () => {
    const { app, dataset } = createTestApp();
    const answer = await openGraphFile(app, mine("{ not json"), watch());
    expect(answer?.ok).toBe(false);
    const { data } = app.store.getState();
    expect(data.status === "ready" && data.dataset).toBe(dataset);
  });

  it("keeps what is loaded when an opening is stopped, at whatever stage", async () => {
    for (const at of ["reading", "checking", "indexing", "handing-over"]) {
      const { app, dataset, ports } = createTestApp();
      const stop = new AbortController();
      const tell = ({ stage }: { stage: string }) => void (stage === at && stop.abort());
      const another = mine(JSON.stringify({ ...TINY_GRAPH, title: "Another" }));
      expect(await openGraphFile(app, another, { tell, stop: stop.signal })).toBeNull();
      const { data } = app.store.getState();
      expect(data.status === "ready" && data.dataset).toBe(dataset);
      expect(ports.measures).not.toContain("import");
    }
  });

  it("opens another graph with a fresh view and history", async () => {
    const { app } = createTestApp({ view: { selection: [first] } });
    setMode(app, "ties");
    const another = mine(JSON.stringify({ ...TINY_GRAPH, title: "Another" }));
    const answer = await openGraphFile(app, another, watch());
    expect(answer?.ok).toBe(true);
    const { data, view, past } = app.store.getState();
    expect(data.status === "ready" && data.origin).toBe("mine.json");
    expect(view.selection).toEqual([]);
    expect(past).toEqual([]);
  });
});

describe("the address bar", () => {
  it("follows each settled view, not each preview", () => {
    const { app, ports } = createTestApp();
    bindAddress(app, () => () => undefined);
    setWindow(app, { from: 19_000, to: 19_100 }, "preview");
    expect(ports.addresses).toEqual([]);
    setWindow(app, { from: 19_000, to: 19_100 });
    expect(ports.addresses).toEqual([{ hash: "v=1&from=2022-01-08&to=2022-04-18", how: "push" }]);
  });

  it("changes the view when the browser goes back, without writing again", () => {
    const { app, ports } = createTestApp();
    const listeners: (() => void)[] = [];
    bindAddress(app, (given) => {
      listeners.push(given);
      return () => undefined;
    });
    select(app, [first]);
    ports.writeAddress("", "replace");
    const written = ports.addresses.length;
    listeners[0]?.();
    expect(app.store.getState().view.selection).toEqual([]);
    expect(ports.addresses).toHaveLength(written);
  });

  it("shows the split that it asks for: at the start, and when it is typed", async () => {
    const ports = recordedPorts({ address: "v=1&select=arvania~borland&split=2022-04-01" });
    const app = createApp(ports);
    await loadBuiltIn(app);
    expect(app.store.getState()).toMatchObject({ tab: "contacts", view: { split: 19_083 } });
    const listeners: (() => void)[] = [];
    bindAddress(app, (given) => {
      listeners.push(given);
      return () => undefined;
    });
    setTab(app, "about");
    ports.writeAddress("v=1&select=arvania~borland&split=2022-04-01&depth=2", "replace");
    listeners[0]?.();
    // The same split is no news: the person's own tab stays.
    expect(app.store.getState()).toMatchObject({ tab: "about", view: { depth: 2 } });
    ports.writeAddress("v=1&select=arvania~borland&split=2022-05-01", "replace");
    listeners[0]?.();
    expect(app.store.getState()).toMatchObject({ tab: "contacts", view: { split: 19_113 } });
  });
});
