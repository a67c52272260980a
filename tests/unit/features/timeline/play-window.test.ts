import fc from "fast-check";
import { expect, test } from "vitest";
import { openingWindow, playStart, playStep } from "#features/timeline/play-window.ts";
import { anAxis, anAxisWithWindow, aUnit } from "./arbitrary-window.ts";
import { days, written } from "./window-days.ts";

const AXIS = days("2021-01-01", "2022-12-31");

test("from all dates play opens about an eighth of the axis in whole bins", () => {
  expect(written(openingWindow(AXIS, "month"))).toBe("2021-01-01..2021-03-31");
  expect(written(openingWindow(AXIS, "month", -1))).toBe("2022-10-01..2022-12-31");
  expect(written(openingWindow(AXIS, "year"))).toBe("2021-01-01..2021-12-31");
});

test("play starts where the window is, and at the start again from the end", () => {
  expect(written(playStart(days("2021-05-01", "2021-06-30"), AXIS, "month"))).toBe("2021-05-01..2021-06-30");
  expect(written(playStart(days("2022-11-01", "2022-12-31"), AXIS, "month"))).toBe("2021-01-01..2021-02-28");
  expect(written(playStart(AXIS, AXIS, "month"))).toBe("2021-01-01..2021-03-31");
});

test("each step is a bin, and at the end there is none", () => {
  const window = days("2022-09-01", "2022-10-31");
  const second = playStep(window, AXIS, "month");
  expect(second === null ? null : written(second)).toBe("2022-10-01..2022-11-30");
  expect(playStep(days("2022-11-01", "2022-12-31"), AXIS, "month")).toBeNull();
});

test("an opening window lies on the axis and holds something", () => {
  fc.assert(
    fc.property(anAxis, aUnit, fc.constantFrom(-1 as const, 1 as const), (axis, unit, direction) => {
      const opening = openingWindow(axis, unit, direction);
      expect(opening.from).toBeGreaterThanOrEqual(axis.from);
      expect(opening.to).toBeLessThanOrEqual(axis.to);
      expect(opening.from).toBeLessThanOrEqual(opening.to);
    }),
  );
});

test("play comes to its end, and every step goes on", () => {
  fc.assert(
    fc.property(
      anAxisWithWindow,
      fc.constantFrom("month" as const, "quarter" as const, "year" as const),
      ({ axis, window }, unit) => {
        let current = playStart(window, axis, unit);
        for (let steps = 0; steps < 500; steps += 1) {
          const next = playStep(current, axis, unit);
          if (next === null) {
            expect(current.to).toBe(axis.to);
            return;
          }
          expect(next.to).toBeGreaterThan(current.to);
          current = next;
        }
        expect.fail("play went on for ever");
      },
    ),
  );
});
