import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisAfterKey } from "#features/timeline/axis/axis-keys.ts";
import { keptAxis, LEAST_AXIS_DAYS, shownAxis } from "#domain/time/shown-axis.ts";
import { axisShowing, panAxis, zoomAxis } from "#features/timeline/axis/zoom-axis.ts";
import { anAxisWithWindow } from "./arbitrary-window.ts";
import { day, days, written } from "./window-days.ts";

const SPAN = days("2022-01-01", "2022-12-31");

describe("zooming", () => {
  test("keeps the day under the pointer in its place", () => {
    const about = day("2022-07-02");
    const half = zoomAxis(SPAN, SPAN, { factor: 2, about });
    expect(half.to - half.from + 1).toBe(183);
    const share = (axis: typeof SPAN) => (about - axis.from) / (axis.to - axis.from + 1);
    expect(Math.abs(share(half) - share(SPAN))).toBeLessThan(0.005);
  });
  test("never shows less than a week nor more than the data", () => {
    const least = zoomAxis(SPAN, SPAN, { factor: 1e6, about: day("2022-03-01") });
    expect(least.to - least.from + 1).toBe(LEAST_AXIS_DAYS);
    expect(zoomAxis(least, SPAN, { factor: 1e-6, about: day("2022-03-01") })).toEqual(SPAN);
  });
  test("of data of one day nothing can be magnified", () => {
    const one = days("2022-03-10", "2022-03-10");
    expect(zoomAxis(one, one, { factor: 2, about: one.from })).toEqual(one);
  });
});

describe("the shown part", () => {
  test("is kept as null when it is everything, and comes back from an address as it was", () => {
    expect(keptAxis(SPAN, SPAN)).toBeNull();
    const march = days("2022-03-01", "2022-03-31");
    expect(shownAxis(keptAxis(march, SPAN), SPAN)).toEqual(march);
  });
  test("is everything where an address asks for days that the data do not have", () => {
    expect(shownAxis(days("1990-01-01", "1990-12-31"), SPAN)).toBe(SPAN);
    expect(shownAxis(days("1990-01-01", "2030-12-31"), SPAN)).toBe(SPAN);
    expect(written(shownAxis(days("2022-11-01", "2023-02-28"), SPAN))).toBe("2022-09-03..2022-12-31");
  });
  test("moves just far enough to show a day", () => {
    const march = days("2022-03-01", "2022-03-31");
    expect(axisShowing(march, SPAN, day("2022-03-31"))).toBe(march);
    expect(written(axisShowing(march, SPAN, day("2022-04-02")))).toBe("2022-03-03..2022-04-02");
    expect(written(axisShowing(march, SPAN, day("2022-02-20")))).toBe("2022-02-20..2022-03-22");
  });
});

test("keys magnify about the window, move what is shown and show everything again", () => {
  const target = { axis: SPAN, span: SPAN, window: days("2022-12-01", "2022-12-31") };
  const near = axisAfterKey("+", target);
  expect(near === null ? "" : written(near)).toBe("2022-06-24..2022-12-23");
  expect(near === null ? 0 : near.to - near.from + 1).toBe(183);
  expect(axisAfterKey("-", { ...target, axis: near ?? SPAN })).toEqual(SPAN);
  expect(axisAfterKey("<", { ...target, axis: days("2022-03-01", "2022-03-30") })).toEqual(
    days("2022-02-14", "2022-03-15"),
  );
  expect(axisAfterKey("0", { ...target, axis: days("2022-03-01", "2022-03-30") })).toBe(SPAN);
  expect(axisAfterKey("x", target)).toBeNull();
});

test("no zoom and no move leaves the data, and a move keeps the length", () => {
  fc.assert(
    fc.property(
      anAxisWithWindow,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.integer({ min: -5000, max: 5000 }),
      ({ axis: span, window: axis }, factor, by) => {
        const zoomed = zoomAxis(axis, span, { factor, about: (axis.from + axis.to) / 2 });
        const moved = panAxis(axis, span, by);
        for (const { from, to } of [zoomed, moved]) {
          expect(from).toBeGreaterThanOrEqual(span.from);
          expect(to).toBeLessThanOrEqual(span.to);
          expect(from).toBeLessThanOrEqual(to);
        }
        expect(moved.to - moved.from).toBe(axis.to - axis.from);
      },
    ),
  );
});
