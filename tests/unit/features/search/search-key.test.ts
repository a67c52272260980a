import { describe, expect, test } from "vitest";
import { searchKey } from "#features/search/search-key.ts";

const LISTED = { isOpen: true, active: -1, count: 3, hasText: true };

describe("a key in the search box", () => {
  test("Down goes to the first option, on to the last, and round to the first", () => {
    expect(searchKey("ArrowDown", LISTED)).toEqual({ kind: "move", to: 0 });
    expect(searchKey("ArrowDown", { ...LISTED, active: 1 })).toEqual({ kind: "move", to: 2 });
    expect(searchKey("ArrowDown", { ...LISTED, active: 2 })).toEqual({ kind: "move", to: 0 });
  });
  test("Up goes to the last option, and round from the first", () => {
    expect(searchKey("ArrowUp", LISTED)).toEqual({ kind: "move", to: 2 });
    expect(searchKey("ArrowUp", { ...LISTED, active: 0 })).toEqual({ kind: "move", to: 2 });
  });
  test("Enter chooses the active option, else the first", () => {
    expect(searchKey("Enter", { ...LISTED, active: 2 })).toEqual({ kind: "choose", place: 2 });
    expect(searchKey("Enter", LISTED)).toEqual({ kind: "choose", place: 0 });
  });
  test("Escape closes the list, then empties the box, then is the page's", () => {
    expect(searchKey("Escape", LISTED)).toEqual({ kind: "close" });
    expect(searchKey("Escape", { ...LISTED, isOpen: false })).toEqual({ kind: "clear" });
    expect(searchKey("Escape", { ...LISTED, isOpen: false, hasText: false })).toBeNull();
  });
  test("Down opens a closed list without choosing", () => {
    expect(searchKey("ArrowDown", { isOpen: false, active: -1, count: 0, hasText: true })).toEqual({
      kind: "move",
      to: -1,
    });
  });
  test.each(["a", "Tab", "Home", "End", "ArrowLeft"])("%s is the browser's", (key) =>
    expect(searchKey(key, LISTED)).toBeNull(),
  );
  test("in an empty box all keys are the browser's", () => {
    for (const key of ["Enter", "ArrowDown", "ArrowUp"])
      expect(searchKey(key, { ...LISTED, hasText: false })).toBeNull();
  });
});
