import fc from "fast-check";
import { expect, test } from "vitest";
import { moveByUnit, moveToStart, stepWindow, wholeMonths } from "#features/timeline/window/move-window.ts";
import { anAxisWithWindow, aUnit } from "./arbitrary-window.ts";
import { days, written } from "./window-days.ts";

const AXIS = days("2022-02-01", "2022-07-31");

test("a step moves whole months by whole months, though their lengths differ", () => {
  expect(written(stepWindow(days("2022-02-01", "2022-03-31"), AXIS, 1))).toBe("2022-04-01..2022-05-31");
  expect(written(stepWindow(days("2022-04-01", "2022-05-31"), AXIS, -1))).toBe("2022-02-01..2022-03-31");
});

test("a step moves any other window by its days", () => {
  expect(written(stepWindow(days("2022-03-03", "2022-03-09"), AXIS, 1))).toBe("2022-03-10..2022-03-16");
});

test("where less than a step is left, the window stops at the end in full length", () => {
  expect(written(stepWindow(days("2022-05-01", "2022-06-30"), AXIS, 1))).toBe("2022-06-01..2022-07-31");
  expect(written(stepWindow(days("2022-07-20", "2022-07-29"), AXIS, 1))).toBe("2022-07-22..2022-07-31");
  expect(written(stepWindow(days("2022-02-01", "2022-02-28"), AXIS, -1))).toBe("2022-02-01..2022-02-28");
});

test("a move by bars keeps the length in months or in days", () => {
  expect(written(moveByUnit(days("2022-02-01", "2022-02-28"), AXIS, { unit: "month", steps: 1 }))).toBe(
    "2022-03-01..2022-03-31",
  );
  expect(written(moveByUnit(days("2022-02-10", "2022-02-12"), AXIS, { unit: "month", steps: 1 }))).toBe(
    "2022-03-10..2022-03-12",
  );
  expect(written(moveByUnit(days("2022-02-01", "2022-02-28"), AXIS, { unit: "week", steps: 1 }))).toBe(
    "2022-02-08..2022-03-07",
  );
});

test("back at the start, whole months are whole months still", () => {
  expect(written(moveToStart(days("2022-07-01", "2022-07-31"), AXIS))).toBe("2022-02-01..2022-02-28");
  expect(written(moveToStart(days("2022-07-10", "2022-07-31"), AXIS))).toBe("2022-02-01..2022-02-22");
});

test("only windows from a month's first to a month's last day are whole months", () => {
  expect(wholeMonths(days("2022-02-01", "2022-07-31"))).toBe(6);
  expect(wholeMonths(days("2022-02-02", "2022-02-28"))).toBe(0);
  expect(wholeMonths(days("2022-02-01", "2022-02-27"))).toBe(0);
});

test("no move leaves the axis", () => {
  fc.assert(
    fc.property(
      anAxisWithWindow,
      aUnit,
      fc.integer({ min: -30, max: 30 }),
      ({ axis, window }, unit, steps) => {
        for (const next of [
          stepWindow(window, axis, steps < 0 ? -1 : 1),
          moveByUnit(window, axis, { unit, steps }),
        ]) {
          expect(next.from).toBeGreaterThanOrEqual(axis.from);
          expect(next.to).toBeLessThanOrEqual(axis.to);
        }
      },
    ),
  );
});

test("a step keeps the number of months where they are whole, else the number of days", () => {
  fc.assert(
    fc.property(anAxisWithWindow, fc.constantFrom(-1 as const, 1 as const), ({ axis, window }, direction) => {
      const next = stepWindow(window, axis, direction);
      const months = wholeMonths(window);
      if (months > 0) expect(wholeMonths(next)).toBe(months);
      else expect(next.to - next.from).toBe(window.to - window.from);
    }),
  );
});
