import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BIN_UNITS,
  binIndex,
  binLabel,
  binsOf,
  binWindow,
  chooseUnit,
  MOST_BINS,
  shiftByUnit,
} from "#domain/time/bins.ts";
import { dayFromCalendar, formatIsoDay, isoWeekday } from "#domain/time/day.ts";

const window = { from: dayFromCalendar(2021, 12, 30), to: dayFromCalendar(2022, 4, 2) };

const shifted = (unit: (typeof BIN_UNITS)[number], n: number) =>
  formatIsoDay(shiftByUnit(dayFromCalendar(2022, 1, 31), unit, n));

describe("bins", () => {
  it.each([
    ["day", "2021-12-30", "2022-04-03", 94, "30 December 2021"],
    ["week", "2021-12-27", "2022-04-04", 14, "27 December 2021 to 2 January 2022"],
    ["month", "2021-12-01", "2022-05-01", 5, "December 2021"],
    ["quarter", "2021-10-01", "2022-07-01", 3, "October to December 2021"],
    ["year", "2021-01-01", "2023-01-01", 2, "2021"],
  ] as const)("cuts a window into whole units of a %s", (unit, first, end, count, label) => {
    const bins = binsOf(window, unit);
    expect([formatIsoDay(bins.starts[0] ?? 0), formatIsoDay(bins.end), bins.starts.length]).toEqual([
      first,
      end,
      count,
    ]);
    expect(binLabel(bins, 0)).toBe(label);
  });

  it("begins weeks on Monday", () => {
    for (const start of binsOf(window, "week").starts) expect(isoWeekday(start)).toBe(1);
  });

  it("finds the bin of each day, and -1 outside", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BIN_UNITS),
        fc.integer({ min: -4000, max: 4000 }),
        fc.nat(900),
        (unit, from, more) => {
          const bins = binsOf({ from, to: from + more }, unit);
          for (const day of [from, from + more, from + Math.floor(more / 2)]) {
            const { from: first, to: last } = binWindow(bins, binIndex(bins, day));
            expect(first <= day && day <= last).toBe(true);
          }
          expect(binIndex(bins, (bins.starts[0] ?? 0) - 1)).toBe(-1);
          expect(binIndex(bins, bins.end)).toBe(-1);
        },
      ),
    );
  });

  it("cuts a window of millions of years at the most bins", () => {
    expect(binsOf({ from: 0, to: 2_000_000_000 }, "day").starts.length).toBe(MOST_BINS);
  });

  it("chooses the finest unit whose bars are wide enough", () => {
    expect(chooseUnit(100, 400)).toBe("day");
    expect(chooseUnit(101, 400)).toBe("week");
    expect(chooseUnit(730, 400)).toBe("month");
    expect(chooseUnit(730, 60)).toBe("quarter");
    expect(chooseUnit(100_000, 400)).toBe("year");
    expect(chooseUnit(730, 400, 20)).toBe("quarter");
  });

  it("shifts by units and keeps to the month", () => {
    expect(shifted("day", 1)).toBe("2022-02-01");
    expect(shifted("week", -1)).toBe("2022-01-24");
    expect(shifted("month", 1)).toBe("2022-02-28");
    expect(shifted("month", -2)).toBe("2021-11-30");
    expect(shifted("quarter", 1)).toBe("2022-04-30");
    expect(shifted("year", 2)).toBe("2024-01-31");
    expect(formatIsoDay(shiftByUnit(dayFromCalendar(2024, 2, 29), "year", 1))).toBe("2025-02-28");
  });
});
