import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelBox } from "#scene/label-box.ts";
import { EVENT_LABEL_ZOOM, FEW_EVENTS, placeLabels } from "#scene/place-labels.ts";
import type { SceneNode } from "#scene/scene-types.ts";

const BASE: SceneNode = {
  id: "a",
  role: "actor",
  label: "Ana Arden",
  x: 0,
  y: 0,
  size: 40,
  look: { kind: "person", letters: "AA", ring: "" },
  presence: "in",
  emphasis: "none",
  selected: false,
  labelShown: false,
  statements: 0,
};

const nodes = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      role: fc.constantFrom("actor" as const, "event" as const),
      label: fc.constantFrom("", "Ana", "A rather long name of a council"),
      x: fc.integer({ min: -200, max: 200 }),
      y: fc.integer({ min: -200, max: 200 }),
      size: fc.integer({ min: 18, max: 52 }),
      presence: fc.constantFrom("in" as const, "out" as const, "hidden" as const),
      emphasis: fc.constantFrom("none" as const, "focus" as const, "near" as const, "far" as const),
      selected: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((list): SceneNode[] => list.map((each) => ({ ...BASE, ...each })));

describe("placeLabels", () => {
  it("never shows two labels that overlap, whatever the scene and the zoom", () => {
    fc.assert(
      fc.property(nodes, fc.constantFrom(0.3, 1, 2), (list, zoom) => {
        const shown = placeLabels(list, { zoom });
        const boxes = list.filter(({ id }) => shown.has(id)).map((node) => labelBox(node, zoom));
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) {
            expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(
              true,
            );
          }
        });
      }),
    );
  });

  it("names a state before a person of nearly its size, and a much larger person before a state", () => {
    const person = { ...BASE, id: "person", x: 50, size: 42 };
    const state: SceneNode = { ...BASE, id: "state", size: 38, look: { kind: "state", iso2: "UA" } };
    expect([...placeLabels([person, state], { zoom: 1 })]).toEqual(["state"]);
    expect([...placeLabels([{ ...person, size: 50 }, state], { zoom: 1 })]).toEqual(["person"]);
  });

  it("gives the same labels whatever the order of the nodes", () => {
    fc.assert(
      fc.property(nodes, (list) => {
        expect([...placeLabels(list.toReversed(), { zoom: 1 })].sort()).toEqual(
          [...placeLabels(list, { zoom: 1 })].sort(),
        );
      }),
    );
  });

  it("prefers the selected, then the focused, then the larger", () => {
    const apart = [BASE, { ...BASE, id: "b", x: 48, size: 42 }];
    expect([...placeLabels(apart, { zoom: 1 })]).toEqual(["b"]);
    expect([...placeLabels([{ ...BASE, emphasis: "focus" as const }, apart[1]!], { zoom: 1 })]).toEqual([
      "a",
    ]);
    const chosen = [
      { ...BASE, emphasis: "focus" as const },
      { ...apart[1]!, selected: true },
    ];
    expect([...placeLabels(chosen, { zoom: 1 })]).toEqual(["b"]);
  });

  it("never labels what is hidden", () => {
    expect(placeLabels([{ ...BASE, presence: "hidden", selected: true }], { zoom: 1 }).size).toBe(0);
  });

  it("labels events when they are few, focused, or when zoomed in", () => {
    const events = Array.from({ length: FEW_EVENTS + 1 }, (_, at): SceneNode => ({
      ...BASE,
      id: `e${at}`,
      role: "event",
      look: { kind: "event", eventType: "call" },
      x: at * 200,
    }));
    expect(placeLabels(events, { zoom: 1 }).size).toBe(0);
    expect(placeLabels(events, { zoom: EVENT_LABEL_ZOOM }).size).toBe(FEW_EVENTS + 1);
    expect(placeLabels(events.slice(1), { zoom: 1 }).size).toBe(FEW_EVENTS);
    expect([...placeLabels([{ ...events[0]!, emphasis: "focus" }, ...events.slice(1)], { zoom: 1 })]).toEqual(
      ["e0"],
    );
  });
});
