import { describe, expect, it } from "vitest";
import type { MarkScene } from "#scene/mark-scene.ts";
import { buildLanes } from "#scene/lanes/build-lanes.ts";
import { lanesInput, TWO_MONTHS, windowOf, type LanesChoice } from "./lanes-of.ts";

/** Where rows lie: their keys and boxes. */
function rowsOf(scene: MarkScene): readonly unknown[] {
  return scene.items
    .filter(({ role }) => role === "lane" || role === "heading")
    .map(({ key, box }) => [key, box]);
}

const EVERYTHING = buildLanes(lanesInput());

describe("rows of lanes", () => {
  const changes: readonly (readonly [string, LanesChoice])[] = [
    ["a window", { view: { window: TWO_MONTHS } }],
    ["a shorter axis", { axis: TWO_MONTHS }],
    [
      "a filter",
      {
        criteria: {
          facets: { kinds: [], types: ["call"], topics: [], sources: [], by: [], sides: [], where: [] },
        },
      },
    ],
    ["a chosen actor", { view: { selection: ["wang-yi"] } }],
    ["a pair", { view: { selection: ["antony-blinken", "dmytro-kuleba"] } }],
    ["a pointed at lane", { hover: "lane:wang-yi" }],
    ["hiding what is outside", { view: { window: TWO_MONTHS, outside: "hide" } }],
  ];
  it.each(changes)("stay where they are with %s", (_, change) => {
    expect(rowsOf(buildLanes(lanesInput(change)))).toEqual(rowsOf(EVERYTHING));
  });

  it("lie in order of the sides, the middle first and forums last", () => {
    const headings = EVERYTHING.items.filter(({ role }) => role === "heading").map(({ side }) => side);
    expect(headings[0]).toBe("china");
    expect(headings.at(-1)).toBe("forums");
  });

  it("begin with whoever sits in the middle", () => {
    const scene = buildLanes(lanesInput({ view: { middle: "ukraine" } }));
    expect(scene.items.find(({ role }) => role === "heading")?.side).toBe("ukraine");
  });
});

describe("items of lanes", () => {
  it("are the same objects where nothing changed", () => {
    const before = buildLanes(lanesInput());
    const after = buildLanes({ ...lanesInput({ view: { window: windowOf(2022, 1, 2023, 11) } }), before });
    const known = new Set<unknown>(before.items);
    const marks = after.items.filter(
      ({ role, tone }) => (role === "bead" || role === "tile") && tone === "plain",
    );
    expect(marks.length).toBeGreaterThan(150);
    expect(marks.filter((item) => !known.has(item))).toEqual([]);
  });

  it("have keys of their own", () => {
    const keys = EVERYTHING.items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
