import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageColumns } from "#app/panels/page-columns.ts";
import { panelPlace } from "#app/panels/panel-place.ts";
import { afterSwipe } from "#app/panels/sheet-swipe.ts";

const OPEN = { filters: false, details: false };

describe("pageColumns", () => {
  it("gives the graph half of the window at every width, and 700 px from a window of 1000 px", () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 4000 }), (width) => {
        const { filters, details } = pageColumns(width, OPEN);
        const graph = width - filters - details;
        expect(graph).toBeGreaterThanOrEqual(width / 2);
        if (width >= 1000) expect(graph).toBeGreaterThanOrEqual(700);
        if (width >= 1200) expect(filters).toBeGreaterThanOrEqual(196);
        else expect(filters).toBe(0);
        if (width >= 900) expect(details).toBeGreaterThanOrEqual(300);
        else expect(details).toBe(0);
      }),
    );
  });

  it("keeps the widths that are known at usual sizes", () => {
    expect(pageColumns(1440, OPEN)).toMatchObject({ filters: 224, details: 389 });
    expect(pageColumns(1920, OPEN)).toMatchObject({ filters: 224, details: 440 });
    expect(pageColumns(1200, OPEN)).toMatchObject({ filters: 196, details: 304 });
    expect(pageColumns(1024, OPEN)).toMatchObject({ filters: 0, details: 300 });
  });

  it("says what a folded column lends to the graph, so that what is drawn can stay where it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 4000 }),
        fc.record({ filters: fc.boolean(), details: fc.boolean() }),
        (width, folded) => {
          const open = pageColumns(width, OPEN);
          const { filters, details, spare } = pageColumns(width, folded);
          expect(filters + spare.left).toBe(open.filters);
          expect(details + spare.right).toBe(open.details);
          expect(filters === 0 || !folded.filters).toBe(true);
          expect(details === 0 || !folded.details).toBe(true);
        },
      ),
    );
  });
});

describe("panelPlace", () => {
  it.each([
    [1440, 900, "column", "column"],
    [1200, 800, "column", "column"],
    [1199, 800, "drawer", "column"],
    [900, 800, "drawer", "column"],
    [899, 800, "drawer", "drawer"],
    [768, 1024, "drawer", "drawer"],
    [720, 1000, "sheet", "sheet"],
    [390, 844, "sheet", "sheet"],
    [390, 560, "drawer", "drawer"],
    [844, 390, "drawer", "drawer"],
    [320, 256, "drawer", "drawer"],
  ] as const)("%i×%i: filters %s, details %s", (width, height, filters, details) => {
    expect(panelPlace("filters", { width, height })).toBe(filters);
    expect(panelPlace("details", { width, height })).toBe(details);
  });
});

describe("afterSwipe", () => {
  it.each([
    ["half", -80, "full"],
    ["full", -80, "full"],
    ["half", 20, "half"],
    ["full", -20, "full"],
    ["half", 80, "closed"],
    ["full", 80, "half"],
    ["full", 400, "closed"],
  ] as const)("%s, %i px: %s", (height, down, after) => {
    expect(afterSwipe(height, down)).toBe(after);
  });
});
