import { describe, expect, it } from "vitest";
import type { App } from "#store/app.ts";
import { openGraphFile } from "#store/commands/open-graph-file.ts";
import { prepareWith, type Coming } from "#store/preparations.ts";
import { answerOf } from "#store/selectors/answer-of.ts";
import { createTestApp, type RecordedPorts } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const another = {
  name: "mine.json",
  content: new Blob([JSON.stringify({ ...TINY_GRAPH, title: "Another" })]),
};
const titleOf = (app: App): string => {
  const { data } = app.store.getState();
  return data.status === "ready" ? data.dataset.graph.title : "";
};
const open = (app: App, stop = new AbortController()) =>
  openGraphFile(app, another, { tell: () => undefined, stop: stop.signal });

/** How often the page was let go ahead so far. */
function countBreaths(ports: RecordedPorts): () => number {
  let breaths = 0;
  ports.breathe = () => {
    breaths += 1;
    return Promise.resolve();
  };
  return () => breaths;
}

describe("what is prepared for a graph that is opened", () => {
  it("is done before the graph is shown, and the page goes ahead after each step", async () => {
    const { app, ports } = createTestApp();
    const breathsSoFar = countBreaths(ports);
    const seen: { title: string; breaths: number }[] = [];
    prepareWith(app, function* () {
      for (let step = 0; step < 3; step += 1) {
        seen.push({ title: titleOf(app), breaths: breathsSoFar() });
        yield;
      }
    });
    await open(app);
    expect(titleOf(app)).toBe("Another");
    expect(seen.map(({ title }) => title)).toEqual(Array.from({ length: 3 }, () => TINY_GRAPH.title));
    const [first = { breaths: 0 }] = seen;
    expect(seen.map(({ breaths }) => breaths - first.breaths)).toEqual([0, 1, 2]);
    expect(first.breaths).toBeGreaterThanOrEqual(3);
  });

  it("hears of the graph, the view and the answer that are then shown", async () => {
    const { app } = createTestApp();
    const heard: Coming[] = [];
    prepareWith(app, (coming) => {
      heard.push(coming);
      return [];
    });
    await open(app);
    const { data, view, visible } = app.store.getState();
    expect(heard).toHaveLength(1);
    expect(data.status === "ready" && data.dataset).toBe(heard[0]?.dataset);
    expect(view).toBe(heard[0]?.view);
    expect(visible).toBe(heard[0]?.visible);
  });

  it("ends when the opening is stopped, and nothing is shown", async () => {
    const { app } = createTestApp();
    const stop = new AbortController();
    let steps = 0;
    prepareWith(app, function* () {
      for (; steps < 100; steps += 1) {
        if (steps === 2) stop.abort();
        yield;
      }
    });
    expect(await open(app, stop)).toBeNull();
    expect(steps).toBe(2);
    expect(titleOf(app)).toBe(TINY_GRAPH.title);
  });

  it("is no longer asked for once it was taken back", async () => {
    const { app } = createTestApp();
    let asked = 0;
    const stop = prepareWith(app, () => {
      asked += 1;
      return [];
    });
    stop();
    await open(app);
    expect(asked).toBe(0);
  });
});

describe("the answer of a view", () => {
  it("is the same while the question is, and each page has its own", () => {
    const { app, dataset } = createTestApp();
    const { app: other } = createTestApp();
    const { view } = app.store.getState();
    const answer = answerOf(app, dataset, view);
    expect(answerOf(app, dataset, { ...view, selection: ["ana-arden"] })).toBe(answer);
    expect(answerOf(other, dataset, view)).not.toBe(answer);
  });

  it.each([
    { window: { from: 0, to: 1 } },
    { certainty: "certainly" as const },
    { undated: "only" as const },
    { query: "river" },
  ])("is another for another question: %o", (change) => {
    const { app, dataset } = createTestApp();
    const { view } = app.store.getState();
    const answer = answerOf(app, dataset, view);
    expect(answerOf(app, dataset, { ...view, ...change })).not.toBe(answer);
    const facets = { ...view.facets, types: ["call"] };
    expect(answerOf(app, dataset, { ...view, facets })).not.toBe(answerOf(app, dataset, view));
    const without = { ...view.without, kinds: ["state-media" as const] };
    expect(answerOf(app, dataset, { ...view, without })).not.toBe(answerOf(app, dataset, view));
  });
});
