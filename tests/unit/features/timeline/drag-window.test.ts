import fc from "fast-check";
import { expect, test } from "vitest";
import { dragWindow, type Drag } from "#features/timeline/window/drag-window.ts";
import { anAxisWithWindow } from "./arbitrary-window.ts";
import { day, days, written } from "./window-days.ts";

const AXIS = days("2022-01-01", "2022-12-31");
const WINDOW = days("2022-03-01", "2022-04-30");
const from = (grip: Drag["grip"], grabbed: string): Drag => ({
  grip,
  grabbed: day(grabbed) + 0.4,
  window: WINDOW,
});

test("a handle follows the pointer by whole days from where it was grabbed", () => {
  expect(written(dragWindow(from("from", "2022-03-01"), day("2022-03-11") + 0.4, AXIS))).toBe(
    "2022-03-11..2022-04-30",
  );
  expect(written(dragWindow(from("to", "2022-05-01"), day("2022-05-03") + 0.3, AXIS))).toBe(
    "2022-03-01..2022-05-02",
  );
});

test("neither handle passes the other", () => {
  expect(written(dragWindow(from("from", "2022-03-01"), day("2022-09-01"), AXIS))).toBe(
    "2022-04-30..2022-04-30",
  );
  expect(written(dragWindow(from("to", "2022-05-01"), day("2021-09-01"), AXIS))).toBe(
    "2022-03-01..2022-03-01",
  );
});

test("the window dragged by its body keeps its length and stops at the ends of the axis", () => {
  expect(written(dragWindow(from("body", "2022-04-01"), day("2022-04-02") + 0.4, AXIS))).toBe(
    "2022-03-02..2022-05-01",
  );
  expect(written(dragWindow(from("body", "2022-04-01"), day("2030-01-01"), AXIS))).toBe(
    "2022-11-01..2022-12-31",
  );
});

test("a new window is drawn between press and pointer, whichever comes first", () => {
  expect(written(dragWindow(from("new", "2022-06-10"), day("2022-06-12") + 0.9, AXIS))).toBe(
    "2022-06-10..2022-06-12",
  );
  expect(written(dragWindow(from("new", "2022-06-10"), day("2022-06-08") + 0.1, AXIS))).toBe(
    "2022-06-08..2022-06-10",
  );
});

test("with a snap the moving ends lie on whole months", () => {
  expect(written(dragWindow(from("new", "2022-06-10"), day("2022-08-02"), AXIS, "month"))).toBe(
    "2022-06-01..2022-08-31",
  );
  expect(written(dragWindow(from("from", "2022-03-01"), day("2022-03-20"), AXIS, "month"))).toBe(
    "2022-04-01..2022-04-30",
  );
  expect(written(dragWindow(from("to", "2022-05-01"), day("2022-05-28"), AXIS, "month"))).toBe(
    "2022-03-01..2022-05-31",
  );
});

const aDrag = fc.record({
  place: anAxisWithWindow,
  grip: fc.constantFrom("from" as const, "to" as const, "body" as const, "new" as const),
  grabbed: fc.double({ min: -50, max: 20_000, noNaN: true }),
  at: fc.double({ min: -50_000, max: 50_000, noNaN: true }),
  snap: fc.constantFrom(null, "month" as const, "year" as const),
});

test("no drag leaves the axis or turns the window round", () => {
  fc.assert(
    fc.property(aDrag, ({ place: { axis, window }, grip, grabbed, at, snap }) => {
      const next = dragWindow({ grip, grabbed: axis.from + grabbed, window }, axis.from + at, axis, snap);
      expect(Number.isInteger(next.from) && Number.isInteger(next.to)).toBe(true);
      expect(next.from).toBeGreaterThanOrEqual(axis.from);
      expect(next.to).toBeLessThanOrEqual(axis.to);
      expect(next.from).toBeLessThanOrEqual(next.to);
    }),
  );
});

test("dragging the body never changes the number of days", () => {
  fc.assert(
    fc.property(aDrag, ({ place: { axis, window }, grabbed, at, snap }) => {
      const next = dragWindow({ grip: "body", grabbed, window }, at, axis, snap);
      expect(next.to - next.from).toBe(window.to - window.from);
    }),
  );
});
