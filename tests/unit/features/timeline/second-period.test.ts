import { describe, expect, it } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { secondPeriod } from "#features/timeline/compare/second-period.ts";

const LIMITS = { from: dayFromCalendar(2022, 1, 1), to: dayFromCalendar(2023, 12, 31) };
const span = (fromMonth: number, toMonth: number, year = 2022) => ({
  from: dayFromCalendar(year, fromMonth, 1),
  to: dayFromCalendar(year, toMonth + 1, 1) - 1,
});

describe("secondPeriod", () => {
  it("is as much time after the window", () => {
    expect(secondPeriod(span(3, 4), LIMITS)).toEqual({ window: span(3, 4), compare: span(5, 6) });
  });

  it("puts the time before a window at the end of the data first: the earlier period is the first", () => {
    const last = { from: LIMITS.to - 59, to: LIMITS.to };
    expect(secondPeriod(last, LIMITS)).toEqual({
      window: { from: LIMITS.to - 119, to: LIMITS.to - 60 },
      compare: last,
    });
  });

  it("halves all dates, at the start of a month", () => {
    expect(secondPeriod(null, LIMITS)).toEqual({
      window: { from: LIMITS.from, to: dayFromCalendar(2022, 12, 31) },
      compare: { from: dayFromCalendar(2023, 1, 1), to: LIMITS.to },
    });
    expect(secondPeriod(LIMITS, LIMITS)).toEqual(secondPeriod(null, LIMITS));
  });
});
