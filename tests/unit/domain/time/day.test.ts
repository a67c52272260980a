import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFromDay, dayFromCalendar, daysInMonth, formatIsoDay, isoWeekday } from "#domain/time/day.ts";

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

describe("days", () => {
  it("counts like someone who turns the calendar page by page, over 800 years around day 0", () => {
    let day = dayFromCalendar(1600, 1, 1);
    expect(day).toBe(-135_140);
    for (let year = 1600; year < 2400; year++) {
      for (const [index, length] of lengths(year).entries()) {
        expect(daysInMonth(year, index + 1)).toBe(length);
        for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) {
          // Compared by hand: a quarter of a million matchers would take seconds.
          const date = calendarFromDay(day);
          const isSame = date.year === year && date.month === index + 1 && date.day === dayOfMonth;
          if (!isSame || dayFromCalendar(year, index + 1, dayOfMonth) !== day) {
            expect.fail(`day ${day} is ${year}-${index + 1}-${dayOfMonth}, not ${JSON.stringify(date)}`);
          }
          day++;
        }
      }
    }
  });

  it("turns a day into a date and back, far from day 0 too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (day) => {
        const { year, month, day: dayOfMonth } = calendarFromDay(day);
        expect(dayFromCalendar(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it("writes years before 0 and after 9999 with their sign and digits", () => {
    expect(formatIsoDay(0)).toBe("1970-01-01");
    expect(formatIsoDay(-1)).toBe("1969-12-31");
    expect(formatIsoDay(dayFromCalendar(-43, 3, 15))).toBe("-0043-03-15");
    expect(formatIsoDay(dayFromCalendar(12_000, 1, 1))).toBe("12000-01-01");
  });

  it("knows that day 0 was a Thursday, and weeks before it", () => {
    expect([-4, -3, 0, 3, 4].map(isoWeekday)).toEqual([7, 1, 4, 7, 1]);
  });
});
