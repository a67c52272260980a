import { expect, test } from "vitest";
import { keptWindow, shownWindow } from "#features/timeline/window/shown-window.ts";
import { days } from "./window-days.ts";

const AXIS = days("2022-01-01", "2022-12-31");

test("all dates show as the whole axis, and the whole axis is kept as all dates", () => {
  expect(shownWindow(null, AXIS)).toEqual(AXIS);
  expect(keptWindow(AXIS, AXIS)).toBeNull();
  expect(keptWindow(days("2022-01-01", "2022-12-30"), AXIS)).toEqual(days("2022-01-01", "2022-12-30"));
});

test("a window is shown as far as it lies on the axis", () => {
  expect(shownWindow(days("2021-06-01", "2022-03-31"), AXIS)).toEqual(days("2022-01-01", "2022-03-31"));
  expect(shownWindow(days("1990-01-01", "1991-01-01"), AXIS)).toEqual(days("2022-01-01", "2022-01-01"));
  expect(shownWindow(days("2030-01-01", "2031-01-01"), AXIS)).toEqual(days("2022-12-31", "2022-12-31"));
});
