import { describe, expect, it } from "vitest";
import { setTimeMode, swapCompare } from "#store/commands/view-commands.ts";
import { windowForMode } from "#store/transitions/window-for-mode.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

const span = { from: 100, to: 200 };

describe("windowForMode", () => {
  it("begins at the start of the data when it grows", () => {
    expect(windowForMode({ from: 150, to: 160 }, "cumulative", span)).toEqual({ from: 100, to: 160 });
    expect(windowForMode(null, "cumulative", span)).toBeNull();
    expect(windowForMode({ from: 50, to: 60 }, "cumulative", span)).toEqual({ from: 60, to: 60 });
  });

  it("is the last day of the window, or of the data", () => {
    expect(windowForMode({ from: 150, to: 160 }, "day", span)).toEqual({ from: 160, to: 160 });
    expect(windowForMode(null, "day", span)).toEqual({ from: 200, to: 200 });
    expect(windowForMode({ from: 150, to: 900 }, "day", span)).toEqual({ from: 200, to: 200 });
  });

  it("leaves the window alone when both ends move", () => {
    const window = { from: 150, to: 160 };
    expect(windowForMode(window, "window", span)).toBe(window);
  });
});

describe("the commands of time", () => {
  it("fit the window to the mode in one undo step", () => {
    const { app, dataset } = createTestApp({ view: { window: { from: 19_060, to: 19_080 } } });
    setTimeMode(app, "cumulative");
    const { view, past } = app.store.getState();
    expect([view.timeMode, view.window]).toEqual(["cumulative", { from: dataset.span.from, to: 19_080 }]);
    expect(past).toHaveLength(1);
  });

  it("swap both periods, all dates becoming the span of the data", () => {
    const compare = { from: 19_060, to: 19_080 };
    const { app, dataset } = createTestApp({ view: { compare } });
    swapCompare(app);
    const { view } = app.store.getState();
    expect([view.window, view.compare]).toEqual([compare, dataset.span]);
  });
});
