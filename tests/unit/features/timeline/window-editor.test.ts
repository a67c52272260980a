import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setFacet, setWindow, undo } from "#store/commands/view-commands.ts";
import { createWindowEditor, REST_MS } from "#features/timeline/window/window-editor.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { days } from "./window-days.ts";

const MARCH = days("2022-03-01", "2022-03-31");
const APRIL = days("2022-04-01", "2022-04-30");
const MAY = days("2022-05-01", "2022-05-31");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An editor whose frames come only when asked for. */
function setUp() {
  const { app, dataset } = createTestApp();
  const frames: (() => void)[] = [];
  const slowApp = {
    ...app,
    ports: { ...app.ports, requestFrame: (callback: () => void) => void frames.push(callback) },
  };
  const editor = createWindowEditor(slowApp, dataset.span);
  const seen: unknown[] = [];
  app.store.subscribe(
    (state) => state.view.window,
    (window) => seen.push(window),
  );
  return {
    app,
    editor,
    seen,
    axis: dataset.span,
    runFrame: () => frames.splice(0).forEach((frame) => frame()),
  };
}

describe("while a window is being chosen", () => {
  test("the first preview shows at once, and of the rest of a frame only the last", () => {
    const { editor, seen, runFrame } = setUp();
    editor.preview(MARCH);
    expect(seen).toEqual([MARCH]);
    editor.preview(APRIL);
    editor.preview(MAY);
    expect(seen).toEqual([MARCH]);
    expect(editor.current()).toEqual(MAY);
    runFrame();
    expect(seen).toEqual([MARCH, MAY]);
  });
  test("a preview makes no undo step and a flush makes one, with the latest window", () => {
    const { app, editor } = setUp();
    editor.preview(MARCH);
    editor.preview(APRIL);
    expect(app.store.getState().past).toHaveLength(0);
    editor.flush();
    expect(app.store.getState().settled.window).toEqual(APRIL);
    expect(app.store.getState().past).toHaveLength(1);
    editor.flush();
    expect(app.store.getState().past).toHaveLength(1);
  });
  test("a window chosen in the frame of a settled one is not lost", () => {
    const { app, editor } = setUp();
    editor.preview(MARCH);
    editor.flush();
    editor.preview(APRIL);
    editor.flush();
    expect(app.store.getState().settled.window).toEqual(APRIL);
    expect(app.store.getState().past).toHaveLength(2);
  });
  test("cancelling gives back the settled window without an undo step", () => {
    const { app, editor, runFrame } = setUp();
    editor.preview(MARCH);
    editor.preview(APRIL);
    editor.cancel();
    runFrame();
    expect(app.store.getState()).toMatchObject({ previewing: false, past: [] });
    expect(app.store.getState().view.window).toBeNull();
  });
});

describe("key steps", () => {
  test("several within a pause are one undo step", () => {
    const { app, editor } = setUp();
    editor.commitSoon(MARCH);
    vi.advanceTimersByTime(REST_MS - 1);
    editor.commitSoon(APRIL);
    vi.advanceTimersByTime(REST_MS - 1);
    expect(app.store.getState().past).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(app.store.getState().past).toHaveLength(1);
    undo(app);
    expect(app.store.getState().view.window).toBeNull();
  });
  test("somebody else's change in the pause is not overwritten", () => {
    const { app, editor } = setUp();
    setWindow(app, APRIL);
    editor.commitSoon(MARCH);
    undo(app);
    vi.advanceTimersByTime(REST_MS);
    expect(app.store.getState().view.window).not.toEqual(MARCH);
    expect(app.store.getState().previewing).toBe(false);
  });
  test("nor is it by a preview that waits for its frame", () => {
    const { app, editor, runFrame } = setUp();
    editor.commitSoon(MARCH);
    editor.commitSoon(APRIL);
    setWindow(app, MAY);
    vi.advanceTimersByTime(REST_MS);
    expect(app.store.getState().view.window).toEqual(MAY);
    editor.preview(MARCH);
    runFrame();
    editor.preview(MARCH);
    editor.preview(APRIL);
    setWindow(app, MAY);
    runFrame();
    expect(app.store.getState().view.window).toEqual(MAY);
  });
  test("a filter switched on in the pause keeps the window that is shown", () => {
    const { app, editor } = setUp();
    editor.commitSoon(MARCH);
    setFacet(app, "types", ["call"]);
    vi.advanceTimersByTime(REST_MS);
    expect(app.store.getState().settled).toMatchObject({ window: MARCH, facets: { types: ["call"] } });
    expect(app.store.getState().past).toHaveLength(1);
  });
});

test("the whole axis is kept as all dates", () => {
  const { app, editor, axis } = setUp();
  editor.commit(MARCH);
  editor.commit({ ...axis });
  expect(app.store.getState().settled.window).toBeNull();
  editor.preview({ ...axis });
  expect(app.store.getState().view.window).toBeNull();
});
