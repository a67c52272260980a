import fc from "fast-check";
import { expect, test } from "vitest";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { anAxisWithWindow } from "./arbitrary-window.ts";
import { days } from "./window-days.ts";

test("the axis fills the width, the last day included", () => {
  const axis = days("2022-03-01", "2022-03-10");
  const scale = createTimeScale(axis, 200);
  expect(scale.x(axis.from)).toBe(0);
  expect(scale.x(axis.to + 1)).toBe(200);
  expect(scale.pixelsPerDay).toBe(20);
});

test("the pixel in the middle of a day leads back to that day", () => {
  fc.assert(
    fc.property(anAxisWithWindow, fc.integer({ min: 50, max: 3000 }), ({ axis, window }, width) => {
      const scale = createTimeScale(axis, width);
      expect(Math.floor(scale.dayAt(scale.x(window.from + 0.5)))).toBe(window.from);
    }),
  );
});

test("no width is too small to measure on", () => {
  expect(createTimeScale(days("2022-03-01", "2022-03-10"), 0).pixelsPerDay).toBeGreaterThan(0);
});
