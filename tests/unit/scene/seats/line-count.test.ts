import fc from "fast-check";
import { expect, it } from "vitest";
import { lineCount, linesOf } from "#scene/seats/layout/share-rows.ts";

const widths = fc.array(fc.double({ min: 1, max: 130, noNaN: true }), { maxLength: 60 });

it("counts the lines of names as they are made", () => {
  fc.assert(
    fc.property(widths, fc.double({ min: 20, max: 120, noNaN: true }), (names, room) => {
      expect(
        lineCount(
          names.toSorted((a, b) => b - a),
          room,
        ),
      ).toBe(linesOf(names, room).length);
    }),
    { numRuns: 500 },
  );
});
