import { describe, expect, it } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { bindGraph } from "#features/graph/bind-graph.ts";
import { createGraphKeyboard } from "#features/graph/keyboard/graph-keyboard.ts";
import { select } from "#store/commands/selection-commands.ts";
import { setOutside, setWindow } from "#store/commands/view-commands.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { recordingView } from "./recording-view.ts";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };

function start() {
  const { app } = createTestApp();
  const view = recordingView();
  const binding = bindGraph(app, view);
  const keyboard = createGraphKeyboard(app, view, binding.getScene);
  binding.subscribe(keyboard.follow);
  return {
    app,
    view,
    keyboard,
    press: (key: string, shiftKey = false) =>
      keyboard.press({ key, shiftKey, ctrlKey: false, altKey: false, metaKey: false }),
    cursor: () => app.store.getState().hover,
    said: () => app.store.getState().announcement,
    selection: () => app.store.getState().view.selection,
  };
}

describe("the keyboard on the canvas", () => {
  it("starts at the most connected node, marks it and says it", () => {
    const { keyboard, view, cursor, said } = start();
    keyboard.enter();
    expect(cursor()).toBe("ana-arden");
    expect(view.calls).toContain("cursor ana-arden");
    expect(said()).toBe("Ana Arden, person, 4 contacts in these dates, linked to 4");
  });

  it("starts at what is selected", () => {
    const { app, keyboard, cursor } = start();
    select(app, ["cora-cane"]);
    keyboard.enter();
    expect(cursor()).toBe("cora-cane");
  });

  it("goes through the neighbours of a node and says which of how many", () => {
    const { keyboard, press, said, cursor } = start();
    keyboard.enter();
    press(".");
    const first = cursor();
    expect(said()).toMatch(/; 1 of 4$/);
    press(".");
    expect(said()).toMatch(/; 2 of 4$/);
    press(",");
    expect(cursor()).toBe(first);
  });

  it("selects with Enter, and adds with Shift and Enter", () => {
    const { keyboard, press, selection, said } = start();
    keyboard.enter();
    press("Enter");
    expect(selection()).toEqual(["ana-arden"]);
    expect(said()).toMatch(/, selected$/);
    press("ArrowRight");
    press("Enter", true);
    expect(selection()).toHaveLength(2);
    press("Enter", true);
    expect(selection()).toEqual(["ana-arden"]);
    expect(said()).toMatch(/, no longer selected$/);
  });

  it("clears the selection with Escape, and leaves with the next", () => {
    const { keyboard, press, selection } = start();
    keyboard.enter();
    press("Enter");
    expect(press("Escape")).toBe("done");
    expect(selection()).toEqual([]);
    expect(press("Escape")).toBe("leave");
  });

  it("takes the cursor away when the canvas is left", () => {
    const { keyboard, view, cursor } = start();
    keyboard.enter();
    keyboard.leave();
    expect(cursor()).toBeNull();
    expect(view.calls.findLast((call) => call.startsWith("cursor"))).toBe("cursor null");
  });

  it("leaves keys that are not its own to the page", () => {
    const { keyboard, press } = start();
    keyboard.enter();
    expect(press("Tab")).toBe("pass");
    expect(press("?")).toBe("pass");
  });

  it("says when nothing lies in a direction", () => {
    const { keyboard, press, cursor, said } = start();
    keyboard.enter();
    let before: string | null = null;
    while (cursor() !== before) {
      before = cursor();
      press("ArrowUp");
    }
    expect(said()).toBe("Nothing further in that direction.");
  });

  it("moves a node by keys as one undo step", () => {
    const { app, view, keyboard, press, said } = start();
    keyboard.enter();
    const { past } = app.store.getState();
    press("m");
    expect(said()).toContain("Moving Ana Arden");
    press("ArrowRight");
    press("ArrowRight");
    expect(app.store.getState().past).toEqual(past);
    press("Enter");
    expect(said()).toBe("Ana Arden put down.");
    expect(app.store.getState().past).toHaveLength(past.length + 1);
    expect(view.shown.nodes.find((node) => node.id === "ana-arden")).toMatchObject({ x: -140 + 16, y: 40 });
  });

  it("puts a moved node back with Escape, as if nothing had been", () => {
    const { app, view, keyboard, press } = start();
    keyboard.enter();
    press("m");
    press("ArrowDown");
    expect(press("Escape")).toBe("done");
    expect(app.store.getState().past).toEqual([]);
    expect(app.store.getState().view.arranged).toBeNull();
    expect(view.shown.nodes.find((node) => node.id === "ana-arden")).toMatchObject({ x: -140, y: 40 });
  });

  it("moves the cursor on when its node is no longer drawn", () => {
    const { app, keyboard, press, cursor, said } = start();
    select(app, ["cora-cane"]);
    keyboard.enter();
    press(".");
    press(",");
    setOutside(app, "hide");
    setWindow(app, MARCH);
    expect(cursor()).not.toBe("cora-cane");
    expect(cursor()).not.toBeNull();
    expect(said()).toMatch(/in these dates|participants/u);
  });

  it("zooms and fits", () => {
    const { view, press } = start();
    press("+");
    press("f");
    expect(view.calls.slice(-2)).toEqual(["zoomBy 1.25", "fit"]);
  });

  it("sets with a digit how many steps around the focus stand out, and says so", () => {
    const { app, press, said } = start();
    press("2");
    expect(app.store.getState().view.depth).toBe(2);
    expect(said()).toBe("The neighbourhood stands out: 2 steps.");
    press("0");
    expect(app.store.getState().view.depth).toBe(0);
    expect(said()).toBe("The focus alone stands out.");
  });
});
