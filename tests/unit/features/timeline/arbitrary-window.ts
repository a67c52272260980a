import fc from "fast-check";
import { dayFromCalendar, daysInMonth } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** An axis of whole months, as a data set has it. */
export const anAxis: fc.Arbitrary<DayWindow> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    months: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ year, month, months }) => {
    const last = year * 12 + month - 1 + months - 1;
    const lastYear = Math.floor(last / 12);
    const lastMonth = (last % 12) + 1;
    return {
      from: dayFromCalendar(year, month, 1),
      to: dayFromCalendar(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    };
  });

/** An axis and some window that lies on it. */
export const anAxisWithWindow: fc.Arbitrary<{ axis: DayWindow; window: DayWindow }> = anAxis.chain((axis) =>
  fc
    .tuple(fc.integer({ min: axis.from, max: axis.to }), fc.integer({ min: axis.from, max: axis.to }))
    .map(([a, b]) => ({ axis, window: { from: Math.min(a, b), to: Math.max(a, b) } })),
);

/** The unit of one bar. */
export const aUnit = fc.constantFrom(
  "day" as const,
  "week" as const,
  "month" as const,
  "quarter" as const,
  "year" as const,
);
