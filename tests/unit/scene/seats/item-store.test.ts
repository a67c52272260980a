import { describe, expect, it, vi } from "vitest";
import type { MarkItem } from "#scene/mark-scene.ts";
import { ItemStore } from "#scene/seats/paint/item-store.ts";

const item = (label: string): MarkItem => ({
  key: "a",
  role: "bead",
  chooses: [],
  events: [],
  box: null,
  tone: "plain",
  selected: false,
  label,
  texts: [],
  primitives: [],
});

describe("a store of items", () => {
  it("gives the same object for the same look, also when another came between", () => {
    const store = new ItemStore();
    const make = vi.fn((look: string) => item(look));
    const show = (look: string) => store.keep("a", look, () => make(look));
    const [inside, outside] = [show("in"), show("out")];
    expect(outside.label).toBe("out");
    expect([show("in"), show("out"), show("in")]).toEqual([inside, outside, inside]);
    expect(show("in")).toBe(inside);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("keeps things apart, and forgets the looks that came first", () => {
    const store = new ItemStore();
    const first = store.keep("a", "0", () => item("0"));
    expect(store.keep("b", "0", () => item("b")).label).toBe("b");
    for (let look = 1; look <= 40; look += 1)
      expect(store.keep("a", `${look}`, () => item(`${look}`)).label).toBe(`${look}`);
    const again = store.keep("a", "0", () => item("again"));
    expect(again).not.toBe(first);
    expect(again.label).toBe("again");
  });
});
