import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { createSnapshotFeed } from "#features/details/snapshot-feed.ts";
import { MOVING_MS, REST_MS } from "#store/calm-pace.ts";
import { select } from "#store/commands/selection-commands.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import { createApp } from "#store/create-app.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const filter = createFilter(dataset);
const WINDOW = { from: 19_000, to: 19_100 };

/** An app whose filter answers only when told to. */
function createSlowApp() {
  const app = createApp(
    // No effect is used here.
    {} as Parameters<typeof createApp>[0],
    {
      data: { status: "ready", dataset, origin: "graph.json" },
      visible: filter.run(criteriaOf(INITIAL_VIEW)),
    },
  );
  const feed = createSnapshotFeed(app.store);
  const listener = vi.fn();
  const stop = feed.subscribe(listener);
  const answer = () => app.store.setState((state) => ({ visible: filter.run(criteriaOf(state.view)) }));
  return { app, feed, listener, stop, answer };
}

describe("createSnapshotFeed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives new dates only together with the answer to them", () => {
    const { app, feed, listener, answer } = createSlowApp();
    setWindow(app, WINDOW);
    expect(feed.get().criteria.window).toBeNull();
    expect(listener).not.toHaveBeenCalled();
    answer();
    expect(feed.get().criteria.window).toEqual(WINDOW);
    expect(feed.get().visible).toBe(app.store.getState().visible);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("follows a selection at once, even before an answer", () => {
    const { app, feed } = createSlowApp();
    setWindow(app, WINDOW, "preview");
    select(app, ["ana-arden"]);
    expect(feed.get().selection).toEqual(["ana-arden"]);
    expect(feed.get().criteria.window).toBeNull();
  });

  it("follows a drag at a calm pace, and settles with it", () => {
    const { app, feed, listener, answer } = createSlowApp();
    for (let step = 0; step < 10; step += 1) {
      setWindow(app, { from: step, to: WINDOW.to }, "preview");
      answer();
    }
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(REST_MS);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(feed.get().criteria.window?.from).toBe(9);
    setWindow(app, { from: 11, to: WINDOW.to }, "preview");
    answer();
    setWindow(app, { from: 11, to: WINDOW.to });
    expect(feed.get().criteria.window?.from).toBe(11);
  });

  it("is silent once nobody listens", () => {
    const { app, listener, stop, answer } = createSlowApp();
    setWindow(app, WINDOW, "preview");
    answer();
    stop();
    vi.advanceTimersByTime(MOVING_MS * 2);
    expect(listener).not.toHaveBeenCalled();
  });
});
