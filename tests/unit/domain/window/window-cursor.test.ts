import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certainty } from "#domain/time/certainty.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { createFindPlace } from "#domain/window/find-place.ts";
import { listedRows } from "#domain/window/row-list.ts";
import { createWindowCursor } from "#domain/window/window-cursor.ts";
import { anyColumns, anyWalk, isIn } from "./arbitrary-windows.ts";

describe("the window's cursor", () => {
  it("lists each row that enters or leaves once, and no other, whatever way the window goes", () => {
    let steps = 0;
    fc.assert(
      fc.property(
        anyColumns,
        anyWalk,
        fc.array(fc.constantFrom<Certainty>("possibly", "possibly", "possibly", "certainly"), {
          minLength: 1,
        }),
        (columns, walk, judgements) => {
          const cursor = createWindowCursor(columns);
          let inside = new Set<number>();
          for (const [at, window] of walk.entries()) {
            const judged = judgements[Math.floor(at / 6) % judgements.length] ?? "possibly";
            const move = cursor.move(window, judged);
            if (move.isRestart) inside = new Set();
            else steps += 1;
            for (const row of listedRows(move.entered)) {
              expect(inside.has(row)).toBe(false);
              inside.add(row);
            }
            for (const row of listedRows(move.left)) expect(inside.delete(row)).toBe(true);
            const expected = Array.from(columns.from.keys()).filter((row) =>
              isIn(
                {
                  from: columns.from[row] ?? 0,
                  to: columns.to[row] ?? 0,
                  certainty: columns.certainty?.[row] ?? 0,
                },
                window,
                judged,
              ),
            );
            expect([...inside].toSorted((a, b) => a - b)).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
    // The test is about steps: were everything counted anew each time, it would prove nothing.
    expect(steps).toBeGreaterThan(1000);
  }, 60_000);

  it("touches only the rows that change", () => {
    const days = Int32Array.from({ length: 1000 }, (_, row) => row);
    const cursor = createWindowCursor({ from: days, to: days, certainty: null });
    cursor.move({ from: 100, to: 700 }, "possibly");
    const { isRestart, entered, left } = cursor.move({ from: 101, to: 702 }, "possibly");
    expect({ isRestart, entered: [...listedRows(entered)], left: [...listedRows(left)] }).toEqual({
      isRestart: false,
      entered: [701, 702],
      left: [100],
    });
  });

  it("counts anew where a jump would touch more rows than the new window holds", () => {
    const days = Int32Array.from({ length: 1000 }, (_, row) => row);
    const cursor = createWindowCursor({ from: days, to: days, certainty: null });
    cursor.move({ from: 0, to: 800 }, "possibly");
    const { isRestart, entered } = cursor.move({ from: 790, to: 999 }, "possibly");
    expect([isRestart, entered.size]).toEqual([true, 210]);
  });
});

describe("createFindPlace", () => {
  it("finds the first day that is not before a day, with open sides and with days far apart", () => {
    const near = fc.integer({ min: -50, max: 50 });
    const open = fc.constantFrom(EARLIEST_DAY, LATEST_DAY);
    const far = fc.constantFrom(-1_500_000, 1_500_000);
    const ask = fc.oneof(
      fc.integer({ min: -60, max: 60 }),
      far,
      fc.constantFrom(-2_147_483_648, EARLIEST_DAY, LATEST_DAY, 2_147_483_647),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.array(near), fc.array(fc.oneof(near, open)), fc.array(fc.oneof(near, open, far))),
        fc.array(ask, { minLength: 1 }),
        (list, asked) => {
          const values = Int32Array.from(list).sort();
          const findPlace = createFindPlace(values);
          for (const day of asked) {
            const found = values.findIndex((value) => value >= day);
            expect(findPlace(day)).toBe(found < 0 ? values.length : found);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
