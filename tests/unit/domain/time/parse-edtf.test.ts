import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { dayFromCalendar, daysInMonth, formatIsoDay } from "#domain/time/day.ts";
import { parseEdtf, parseEdtfDay, type EdtfDate } from "#domain/time/parse-edtf.ts";
import { ACCEPTED, REJECTED } from "./edtf-cases.ts";

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.problems[0]?.message);
  return date.value;
}

function isoDay(day: number): string {
  return day === EARLIEST_DAY || day === LATEST_DAY ? "open" : formatIsoDay(day);
}

/** A year, month and day in digits of the calendar, by the grammar alone. */
const STRICT_DAY = /^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const digits = (length: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, "0"));

const hide = (one: string, hidden: readonly boolean[]) =>
  [...one].map((sign, at) => (sign !== "-" && hidden[at] === true ? "X" : sign)).join("");

describe("parseEdtf", () => {
  it.each(ACCEPTED)("reads %s as level %i from %s to %s, %s", (text, level, from, to, certainty) => {
    const { span, ...date } = read(text);
    expect([date.text, date.level, isoDay(span.from), isoDay(span.to), span.certainty]).toEqual([
      text,
      level,
      from,
      to,
      certainty,
    ]);
    expect([span.openStart, span.openEnd]).toEqual([from === "open", to === "open"]);
  });

  it.each(REJECTED)("refuses %s as %s and says: %s", (text, code, words) => {
    const date = parseEdtf(text);
    if (date.ok) throw new Error(`accepted as ${JSON.stringify(date.value)}`);
    const [problem, ...more] = date.problems;
    expect(more).toEqual([]);
    expect(problem?.code).toBe(code);
    expect(`${problem?.message} ${problem?.remedy}`).toContain(words);
    const [, quoted = ""] = /"([^"]*)"/.exec(problem?.message ?? "") ?? [];
    expect(text).toContain(quoted);
    expect(problem?.message).toMatch(/[.]$/);
  });

  it("keeps doubt about any part, without widening the span", () => {
    expect(read("2004-06-11").span).toMatchObject({ approximate: false, uncertain: false });
    expect(read("2004-06-11~").span).toMatchObject({ approximate: true, uncertain: false });
    expect(read("2004?-06-11").span).toMatchObject({ approximate: false, uncertain: true });
    expect(read("2004-%06-11").span).toMatchObject({ approximate: true, uncertain: true });
    expect(read("2004-06/2004-07?").span).toMatchObject({ uncertain: true });
    expect(read("2004-06-11~").span.to - read("2004-06-11~").span.from).toBe(0);
  });

  it.each([
    ["2023-04-26", "day"],
    ["2023-04-26T10:00:00Z", "day"],
    ["2023-04", "month"],
    ["2023-04-XX", "month"],
    ["2023", "year"],
    ["2023-XX", "year"],
    ["2023-XX-XX", "year"],
    ["Y170000002", "year"],
    ["2023-21", "season"],
    ["2023-32", "season"],
    ["2023-33", "other"],
    ["199X", "decade"],
    ["19XX", "century"],
    ["1XXX", "other"],
    ["156X-12-25", "other"],
    ["2023-04-1X", "other"],
    ["1950S2", "other"],
    ["2023/2024", "interval"],
    ["2023/..", "interval"],
    ["[2023,2024]", "set"],
  ] as const)("calls the precision of %s %s", (text, precision) => {
    expect(read(text).precision).toBe(precision);
  });

  it("holds years that no column of days can at the outermost day", () => {
    expect(read("Y170000002").span).toMatchObject({ from: LATEST_DAY, to: LATEST_DAY, openEnd: false });
    expect(read("Y-17E7").span).toMatchObject({ from: EARLIEST_DAY, to: EARLIEST_DAY, openStart: false });
    expect(read("Y1E400").span).toMatchObject({ from: LATEST_DAY, certainty: "unknown" });
    expect(read("Y20000").span.from).toBe(dayFromCalendar(20000, 1, 1));
    expect(read("Y171010000S3").span).toMatchObject({ from: LATEST_DAY });
    expect(read("-1950S2").span).toMatchObject({
      from: dayFromCalendar(-1999, 1, 1),
      to: dayFromCalendar(-1900, 12, 31),
    });
  });

  it("refuses a text too long for a date without echoing all of it", () => {
    const date = parseEdtf(`[${"2023,".repeat(1000)}2023]`);
    expect(date.ok).toBe(false);
    expect(date.ok ? "" : date.problems[0]?.message.length).toBeLessThan(200);
  });

  it("accepts a day exactly when the grammar and the calendar have it", () => {
    const text = fc
      .tuple(fc.constantFrom("", "-"), digits(4, 9999), digits(2, 20), digits(2, 40))
      .map(([sign, year, month, day]) => `${sign}${year}-${month}-${day}`);
    fc.assert(
      fc.property(text, (one) => {
        const [day = 0, month = 0] = one.split("-").toReversed().map(Number);
        const year = (one.startsWith("-") ? -1 : 1) * Number(one.slice(0, -6).replace("-", ""));
        const exists = STRICT_DAY.test(one) && !one.startsWith("-0000") && day <= daysInMonth(year, month);
        const date = parseEdtf(one);
        expect(date.ok).toBe(exists);
        if (date.ok) expect(isoDay(date.value.span.from)).toBe(one);
      }),
    );
  });

  it("never throws and never takes text that the grammar's signs cannot spell", () => {
    const unit = fc.constantFrom(..."0123456789-/.,X?~%[]{}YESTZ: xu");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 24 }), fc.string()), (text) => {
        const date = parseEdtf(text);
        if (!date.ok) {
          expect(date.problems).toHaveLength(1);
          return;
        }
        expect(text).toMatch(/^[-\dX?~%/.,[\]{}YESTZ:+]+$/);
        expect(date.value.span.from).toBeLessThanOrEqual(date.value.span.to);
        expect(date.value.span.from).toBeGreaterThanOrEqual(EARLIEST_DAY);
        expect(date.value.span.to).toBeLessThanOrEqual(LATEST_DAY);
      }),
      { numRuns: 1500 },
    );
  });

  it("bounds every pattern by the first and last day that fits it", () => {
    const day = fc.integer({ min: dayFromCalendar(2019, 1, 1), max: dayFromCalendar(2029, 12, 31) });
    fc.assert(
      fc.property(day, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (one, hidden) => {
        // Only the last digit of the year may be hidden, so that every day can be tried.
        const text = hide(formatIsoDay(one), [false, false, false, ...hidden.slice(3)]);
        const pattern = new RegExp(`^${text.replaceAll("X", "\\d")}$`);
        const fitting: number[] = [];
        for (let at = dayFromCalendar(2010, 1, 1); at <= dayFromCalendar(2029, 12, 31); at++) {
          if (pattern.test(formatIsoDay(at))) fitting.push(at);
        }
        expect(read(text).span).toMatchObject({ from: fitting[0], to: fitting.at(-1) });
      }),
      { numRuns: 60 },
    );
  });

  it("takes an interval exactly when it is in order", () => {
    const day = fc.integer({ min: -1_000_000, max: 2_900_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [formatIsoDay(a), formatIsoDay(b)];
        expect(parseEdtf(`${from}/${to}`).ok).toBe(a <= b);
        expect(parseEdtf(`[${from}..${to}]`).ok).toBe(a <= b);
      }),
    );
  });
});

describe("parseEdtfDay", () => {
  it("gives the day of one exact date, in doubt or not", () => {
    expect(parseEdtfDay("1970-01-01")).toEqual({ ok: true, value: 0 });
    expect(parseEdtfDay("1969-12-31~")).toEqual({ ok: true, value: -1 });
  });

  it("refuses anything wider than a day, and what is no date", () => {
    for (const text of ["2023-04", "2023-04-26/2023-04-26", "2023-04-XX", "2023-02-30"]) {
      expect(parseEdtfDay(text).ok).toBe(false);
    }
  });
});
