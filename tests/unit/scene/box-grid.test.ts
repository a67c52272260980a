import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBoxGrid } from "#scene/box-grid.ts";
import type { Box } from "#scene/label-box.ts";

const place = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(-1e9, 1e9));
const box = fc
  .tuple(place, place, fc.nat(200), fc.nat(200))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

describe("createBoxGrid", () => {
  it("finds whatever touches a box, as asking every one would", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, asked) => {
        const grid = createBoxGrid<Box>();
        for (const one of boxes) grid.add(one, one);
        expect(grid.some(asked, (one) => touches(one, asked))).toBe(boxes.some((one) => touches(one, asked)));
      }),
    );
  });

  it("does not ask about what lies elsewhere", () => {
    const grid = createBoxGrid<string>();
    grid.add({ left: 0, top: 0, right: 10, bottom: 10 }, "here");
    grid.add({ left: 900, top: 900, right: 910, bottom: 910 }, "there");
    const asked: string[] = [];
    grid.some({ left: 5, top: 5, right: 6, bottom: 6 }, (thing) => {
      asked.push(thing);
      return false;
    });
    expect(asked).toEqual(["here"]);
  });
});
