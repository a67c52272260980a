import { expect, test } from "vitest";
import type { Bins } from "#domain/time/bins.ts";
import { binsOf } from "#domain/time/bins.ts";
import type { Histogram } from "#domain/time/histogram.ts";
import { barsPath, buildBars, outlinePath } from "#features/timeline/bars/bar-model.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { days } from "./window-days.ts";

const AXIS = days("2022-01-01", "2022-03-31");
const SCALE = createTimeScale(AXIS, 90);
const BINS: Bins = binsOf(AXIS, "month");
const histogram = (known: number[], unknown: number[]): Histogram => ({
  known: Float64Array.from(known),
  unknown: Float64Array.from(unknown),
  byType: [],
  unknownByType: [],
});

test("the highest bar of everything fills the height, and the rest keep their share of it", () => {
  const { all, highest } = buildBars({
    bins: BINS,
    scale: SCALE,
    height: 40,
    all: histogram([3, 0, 2], [1, 0, 0]),
    passing: null,
  });
  expect(highest).toBe(4);
  expect(all.map((bar) => bar.bottom - bar.top)).toEqual([40, 20]);
  expect(all.map((bar) => bar.x)).toEqual([0, 59]);
});

test("filters change how full a bar is, not how high it stands", () => {
  const all = histogram([4, 0, 2], [0, 0, 0]);
  const { passing } = buildBars({
    bins: BINS,
    scale: SCALE,
    height: 40,
    all,
    passing: histogram([1, 0, 0], [0, 0, 0]),
  });
  expect(passing).toEqual([{ x: 0, width: 30, top: 30, bottom: 40 }]);
});

test("the share of unknown days stands on top of the known", () => {
  const all = histogram([3, 0, 0], [1, 0, 2]);
  const { passing, unknown } = buildBars({ bins: BINS, scale: SCALE, height: 40, all, passing: all });
  expect(passing[0]).toMatchObject({ top: 0, bottom: 40 });
  expect(unknown[0]).toMatchObject({ top: 0, bottom: 10 });
  expect(unknown[1]).toMatchObject({ top: 20, bottom: 40 });
});

test("a trace of an event is still drawn, and nothing is not", () => {
  const all = histogram([1000, 0.01, 0], [0, 0, 0]);
  const bars = buildBars({ bins: BINS, scale: SCALE, height: 40, all, passing: all });
  expect(bars.all.map((bar) => bar.bottom - bar.top)).toEqual([40, 1]);
  expect(bars.unknown).toEqual([]);
  expect(
    buildBars({ bins: BINS, scale: SCALE, height: 40, all: histogram([0, 0, 0], [0, 0, 0]), passing: null })
      .all,
  ).toEqual([]);
});

test("bins that reach beyond the axis are cut at its ends", () => {
  const quarters = binsOf(days("2022-02-01", "2022-02-28"), "quarter");
  const scale = createTimeScale(days("2022-02-01", "2022-02-28"), 100);
  const { all } = buildBars({ bins: quarters, scale, height: 40, all: histogram([1], [0]), passing: null });
  expect(all).toEqual([{ x: 0, width: 99, top: 0, bottom: 40 }]);
});

test("a series is one path, whatever the number of bars", () => {
  expect(barsPath([])).toBe("");
  expect(
    barsPath([
      { x: 0.123, width: 4.987, top: 10, bottom: 40 },
      { x: 6, width: 5, top: 0, bottom: 40 },
    ]),
  ).toBe("M0.1 40V10h5V40zM6 40V0h5V40z");
});

test("types stand on each other, the unknown days of all of them on top", () => {
  const byType = [Float64Array.of(3, 0, 0), Float64Array.of(1, 0, 0)];
  const unknownByType = [Float64Array.of(1, 0, 0), Float64Array.of(0, 0, 0)];
  const all = { ...histogram([3, 0, 0], [1, 0, 0]), byType, unknownByType };
  const groups = [
    { label: "Call", types: [0] },
    { label: "Meeting", types: [1] },
  ];
  const { stack, unknown } = buildBars({ bins: BINS, scale: SCALE, height: 40, all, passing: all, groups });
  expect(stack[0]).toMatchObject([
    { top: 20, bottom: 40 },
    { top: 0, bottom: 10 },
  ]);
  expect(stack[1]).toMatchObject([{ top: 10, bottom: 20 }]);
  expect(unknown).toMatchObject([{ top: 0, bottom: 10 }]);
});

test("the selected actors' line fills the height by its own highest bin", () => {
  const own = histogram([1, 0, 2], [0, 0, 0]);
  expect(outlinePath({ bins: BINS, scale: SCALE, height: 40 }, own)).toBe("M0 20H31L31 40H59L59 0H90");
  expect(outlinePath({ bins: BINS, scale: SCALE, height: 40 }, histogram([0, 0, 0], [0, 0, 0]))).toBe("");
});

test("bins beside a magnified axis are not drawn", () => {
  const scale = createTimeScale(days("2022-03-01", "2022-03-31"), 100);
  const { all } = buildBars({
    bins: BINS,
    scale,
    height: 40,
    all: histogram([3, 3, 3], [0, 0, 0]),
    passing: null,
  });
  expect(all).toEqual([{ x: 0, width: 99, top: 0, bottom: 40 }]);
});
