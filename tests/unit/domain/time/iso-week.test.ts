import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binsOf, shortBinLabel } from "#domain/time/bins.ts";
import { dayFromCalendar, isoWeekday } from "#domain/time/day.ts";
import { isoWeekOf } from "#domain/time/iso-week.ts";

describe("ISO weeks", () => {
  it.each([
    [2021, 1, 3, 2020, 53],
    [2021, 1, 4, 2021, 1],
    [2020, 12, 31, 2020, 53],
    [2022, 1, 1, 2021, 52],
    [2024, 12, 30, 2025, 1],
    [2023, 4, 26, 2023, 17],
  ])("put %i-%i-%i into week %i-W%i", (year, month, day, weekYear, week) => {
    expect(isoWeekOf(dayFromCalendar(year, month, day))).toEqual({ year: weekYear, week });
  });

  it("change on Mondays alone, by one or to the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
        const before = isoWeekOf(day - 1);
        const now = isoWeekOf(day);
        if (isoWeekday(day) !== 1) expect(now).toEqual(before);
        else if (now.week === 1) expect([now.year, before.week >= 52]).toEqual([before.year + 1, true]);
        else expect(now).toEqual({ year: before.year, week: before.week + 1 });
      }),
    );
  });
});

describe("shortBinLabel", () => {
  it.each([
    ["day", "26 Apr 2023"],
    ["week", "2023-W17"],
    ["month", "Apr 2023"],
    ["quarter", "2023 Q2"],
    ["year", "2023"],
  ] as const)("names a %s in little room", (unit, label) => {
    const day = dayFromCalendar(2023, 4, 26);
    expect(shortBinLabel(binsOf({ from: day, to: day }, unit), 0)).toBe(label);
  });
});
