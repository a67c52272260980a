import fc from "fast-check";
import { expect, test } from "vitest";
import { openingWindow } from "#features/timeline/play/opening-window.ts";
import { stepOnce } from "#features/timeline/play/step-once.ts";
import { anAxis, anAxisWithWindow, aUnit } from "./arbitrary-window.ts";
import { days, written } from "./window-days.ts";

const AXIS = days("2021-01-01", "2022-12-31");

test("from all dates play opens about an eighth of the axis in whole bins", () => {
  expect(written(openingWindow(AXIS, "month"))).toBe("2021-01-01..2021-03-31");
  expect(written(openingWindow(AXIS, "month", -1))).toBe("2022-10-01..2022-12-31");
  expect(written(openingWindow(AXIS, "year"))).toBe("2021-01-01..2021-12-31");
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

test("a step is the window's length, a bar of a cumulative window, or a day", () => {
  const place = { limits: AXIS, unit: "month" } as const;
  const window = days("2021-03-01", "2021-04-30");
  expect(written(stepOnce(window, 1, { ...place, mode: "window" }))).toBe("2021-05-01..2021-06-30");
  const grown = days("2021-01-01", "2021-04-30");
  expect(written(stepOnce(grown, 1, { ...place, mode: "cumulative" }))).toBe("2021-01-01..2021-05-31");
  expect(written(stepOnce(grown, -1, { ...place, mode: "cumulative" }))).toBe("2021-01-01..2021-03-31");
  const day = days("2021-04-30", "2021-04-30");
  expect(written(stepOnce(day, 1, { ...place, mode: "day" }))).toBe("2021-05-01..2021-05-01");
  expect(written(stepOnce(day, -1, { ...place, mode: "day" }))).toBe("2021-04-29..2021-04-29");
});

test("a step from all dates takes a first window at that end", () => {
  const place = { limits: AXIS, unit: "month" } as const;
  expect(written(stepOnce(AXIS, 1, { ...place, mode: "window" }))).toBe("2021-01-01..2021-03-31");
  expect(written(stepOnce(AXIS, -1, { ...place, mode: "window" }))).toBe("2022-10-01..2022-12-31");
  expect(written(stepOnce(AXIS, 1, { ...place, mode: "cumulative" }))).toBe("2021-01-01..2021-03-31");
});

test("a step never leaves the data", () => {
  fc.assert(
    fc.property(
      anAxisWithWindow,
      aUnit,
      fc.constantFrom("window" as const, "cumulative" as const, "day" as const),
      fc.constantFrom(-1 as const, 1 as const),
      ({ axis, window }, unit, mode, direction) => {
        const start =
          mode === "day"
            ? { from: window.to, to: window.to }
            : mode === "cumulative"
              ? { from: axis.from, to: window.to }
              : window;
        const next = stepOnce(start, direction, { limits: axis, unit, mode });
        expect(next.from).toBeGreaterThanOrEqual(axis.from);
        expect(next.to).toBeLessThanOrEqual(axis.to);
        expect(next.from).toBeLessThanOrEqual(next.to);
      },
    ),
  );
});
