import fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks, tickUnder } from "#features/timeline/axis/axis-ticks.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { anAxis } from "./arbitrary-window.ts";
import { days, written } from "./window-days.ts";

const labels = (from: string, to: string, width: number) =>
  axisTicks(createTimeScale(days(from, to), width)).map((tick) => tick.label);

test("months are named while they fit, and January says its year", () => {
  expect(labels("2021-11-01", "2022-03-31", 600)).toEqual(["Nov 2021", "Dec", "2022", "Feb", "Mar"]);
});

test("with less room only quarters are named, then years, then round years", () => {
  expect(labels("2021-01-01", "2022-12-31", 400)).toEqual([
    "2021",
    "Apr",
    "Jul",
    "Oct",
    "2022",
    "Apr",
    "Jul",
    "Oct",
  ]);
  expect(labels("2019-01-01", "2022-12-31", 200)).toEqual(["2019", "2020", "2021", "2022"]);
  expect(labels("1979-05-01", "2023-12-31", 500)).toEqual([
    "1980",
    "1985",
    "1990",
    "1995",
    "2000",
    "2005",
    "2010",
    "2015",
    "2020",
  ]);
});

test("a short axis names days", () => {
  expect(labels("2022-03-01", "2022-04-30", 600)).toEqual(["1 Mar 2022", "15", "22", "Apr", "8", "15", "22"]);
});

test("a label selects the period that it names", () => {
  const ticks = axisTicks(createTimeScale(days("2021-11-01", "2022-03-31"), 600));
  expect(ticks.map((tick) => written(tick.period))).toEqual([
    "2021-11-01..2021-11-30",
    "2021-12-01..2021-12-31",
    "2022-01-01..2022-03-31",
    "2022-02-01..2022-02-28",
    "2022-03-01..2022-03-31",
  ]);
  const february = ticks[3];
  expect(tickUnder(ticks, (february?.x ?? 0) + 5)).toBe(february);
  expect(tickUnder(ticks, 598)).toBeNull();
});

test("there is always a label, and none touches the next", () => {
  fc.assert(
    fc.property(anAxis, fc.integer({ min: 120, max: 2500 }), (axis, width) => {
      const ticks = axisTicks(createTimeScale(axis, width));
      expect(ticks.length).toBeGreaterThan(0);
      for (const [index, tick] of ticks.entries()) {
        const next = ticks[index + 1];
        if (next !== undefined) expect(next.x - tick.x).toBeGreaterThanOrEqual(tick.label.length * 6);
      }
    }),
  );
});

test("an axis of millions of years is labelled without delay", () => {
  const started = performance.now();
  expect(axisTicks(createTimeScale({ from: -1_900_000_000, to: 20_000 }, 900)).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(500);
});
