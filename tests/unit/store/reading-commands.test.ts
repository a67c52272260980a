import { describe, expect, it } from "vitest";
import {
  clearFilters,
  clearWithout,
  setCounting,
  setDepth,
  toggleWithout,
  undo,
} from "#store/commands/view-commands.ts";
import { removalReportOf } from "#store/selectors/removal-report-of.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

describe("switching sources off", () => {
  it("is one undo step each, on and off again, sorted", () => {
    const { app } = createTestApp();
    toggleWithout(app, "outlets", "north-wire");
    toggleWithout(app, "outlets", "daily-lantern");
    toggleWithout(app, "kinds", "ministry");
    expect(app.store.getState().view.without).toEqual({
      sources: [],
      outlets: ["daily-lantern", "north-wire"],
      kinds: ["ministry"],
    });
    toggleWithout(app, "outlets", "daily-lantern");
    expect(app.store.getState().view.without.outlets).toEqual(["north-wire"]);
    undo(app);
    expect(app.store.getState().view.without.outlets).toEqual(["daily-lantern", "north-wire"]);
    clearWithout(app);
    expect(app.store.getState().view.without).toEqual({ sources: [], outlets: [], kinds: [] });
  });

  it("changes the counts, and is reported", () => {
    const { app } = createTestApp();
    const before = app.store.getState().visible?.counts;
    expect(removalReportOf(app.store.getState())).toBeNull();
    toggleWithout(app, "outlets", "daily-lantern");
    const report = removalReportOf(app.store.getState());
    expect(report?.before).toEqual(before);
    expect(report?.after).toEqual(app.store.getState().visible?.counts);
    expect(report?.after.events).toBeLessThan(before?.events ?? 0);
    // The same reference while nothing changes: React asks again and again.
    expect(removalReportOf(app.store.getState())).toBe(report);
  });

  it("ends when the filters are cleared", () => {
    const { app } = createTestApp();
    toggleWithout(app, "kinds", "ministry");
    clearFilters(app);
    expect(app.store.getState().view.without.kinds).toEqual([]);
  });
});

describe("depth and counting", () => {
  it("are part of the view and of its undo", () => {
    const { app } = createTestApp();
    setDepth(app, 3);
    setCounting(app, "pairs");
    expect(app.store.getState().view).toMatchObject({ depth: 3, counting: "pairs" });
    undo(app);
    expect(app.store.getState().view).toMatchObject({ depth: 3, counting: "once" });
  });
});
