import { describe, expect, it } from "vitest";
import { keyAction, NUDGE, type Key } from "#features/graph/keyboard/key-action.ts";

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held };
}

describe("keyAction", () => {
  it("goes with the arrows", () => {
    expect(keyAction(key("ArrowLeft"), false)).toEqual({ type: "go", direction: "left" });
  });

  it("selects with Enter and with the space bar, and adds with Shift", () => {
    expect(keyAction(key("Enter"), false)).toEqual({ type: "select", how: "replace" });
    expect(keyAction(key(" "), false)).toEqual({ type: "select", how: "replace" });
    expect(keyAction(key("Enter", { shiftKey: true }), false)).toEqual({ type: "select", how: "toggle" });
  });

  it("goes through the neighbours with comma, full stop and the page keys", () => {
    for (const name of [".", "PageDown"])
      expect(keyAction(key(name), false)).toEqual({ type: "neighbour", step: 1 });
    for (const name of [",", "PageUp"])
      expect(keyAction(key(name), false)).toEqual({ type: "neighbour", step: -1 });
  });

  it("takes the digits 0 to 3 as steps around the focus, and no others", () => {
    for (const depth of [0, 1, 2, 3])
      expect(keyAction(key(String(depth)), false)).toEqual({ type: "depth", depth });
    expect(keyAction(key("4"), false)).toBeNull();
    expect(keyAction(key("f"), false)).toEqual({ type: "fit" });
  });

  it("leaves combinations to the page and to the browser", () => {
    expect(keyAction(key("ArrowLeft", { altKey: true }), false)).toBeNull();
    expect(keyAction(key("0", { ctrlKey: true }), false)).toBeNull();
    expect(keyAction(key("m", { metaKey: true }), true)).toBeNull();
  });

  it("leaves Tab, letters and the page's own signs alone", () => {
    for (const name of ["Tab", "a", "/", "?", "t"]) expect(keyAction(key(name), false)).toBeNull();
  });

  it("moves a picked-up node by the arrows, further with Shift", () => {
    expect(keyAction(key("ArrowUp"), true)).toEqual({ type: "nudge", dx: 0, dy: -NUDGE });
    expect(keyAction(key("ArrowRight", { shiftKey: true }), true)).toEqual({
      type: "nudge",
      dx: 5 * NUDGE,
      dy: 0,
    });
  });

  it("puts a picked-up node down with Enter and back with Escape", () => {
    expect(keyAction(key("Enter"), true)).toEqual({ type: "put-down" });
    expect(keyAction(key("Escape"), true)).toEqual({ type: "cancel-move" });
  });

  it("has no other keys while a node is picked up", () => {
    expect(keyAction(key("Home"), true)).toBeNull();
  });
});
