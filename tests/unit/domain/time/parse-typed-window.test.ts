import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIsoDay } from "#domain/time/day.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { isTypedInterval, parseTypedWindow } from "#domain/time/parse-typed-window.ts";

const OPEN = { from: parseIsoDay("2021-12-01") ?? NaN, to: parseIsoDay("2023-12-31") ?? NaN };

function typed(text: string): string {
  const window = parseTypedWindow(text, OPEN);
  if (window.ok) return `${formatIsoDay(window.value.from)} ${formatIsoDay(window.value.to)}`;
  return window.problems.map(({ message, remedy }) => `${message} ${remedy}`).join(" ");
}

describe("a typed span of dates", () => {
  it.each([
    ["2022", "2022-01-01 2022-12-31"],
    ["2022-03", "2022-03-01 2022-03-31"],
    ["2022-03/2022-05", "2022-03-01 2022-05-31"],
    [" 2022-03-06 / 2022-04 ", "2022-03-06 2022-04-30"],
    ["2022-03-01..2022-03-09", "2022-03-01 2022-03-09"],
    ["[2022-03..2022-04]", "2022-03-01 2022-04-30"],
    ["2022-05/..", "2022-05-01 2023-12-31"],
    ["2022-05..", "2022-05-01 2023-12-31"],
    ["/2022-05", "2021-12-01 2022-05-31"],
    ["../2022-05", "2021-12-01 2022-05-31"],
    ["..2022-05", "2021-12-01 2022-05-31"],
  ])("%s is %s", (text, window) => {
    expect(typed(text)).toBe(window);
  });

  it.each([
    ["", "No date is typed"],
    ["2022-05/2022-03", "ends before it begins"],
    ["2022/2023/2024", "not one date and not two"],
    ["spring", "spring"],
    ["2022-02-30", "2022-02-30"],
    ["2022-13/2022-14", "2022-13"],
  ])("%s cannot be read, and the sentence says why", (text, words) => {
    expect(typed(text)).toContain(words);
  });
});

describe("parseIsoDay", () => {
  it("reads every day that formatIsoDay writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (day) => {
        expect(parseIsoDay(formatIsoDay(day))).toBe(day);
      }),
    );
  });

  it.each(["2022-02-30", "2022-13-01", "2022-1-01", "2022-01-01T00:00", "22-01-01", " 2022-01-01", ""])(
    "refuses %s",
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );
});

describe("two dates with a word or a dash between them", () => {
  const open = { from: -100, to: 100_000 };
  const july = parseTypedWindow("2022-12-30/2023-07-25", open);
  it.each([
    "2022-12-30 to 2023-07-25",
    "2022-12-30 until 2023-07-25",
    "2022-12-30 till 2023-07-25",
    "2022-12-30 – 2023-07-25",
    "2022-12-30–2023-07-25",
    "2022-12-30 - 2023-07-25",
    "from 2022-12-30 to 2023-07-25",
    "From 2022-12-30 TO 2023-07-25",
  ])("%s", (text) => {
    expect(july.ok).toBe(true);
    expect(parseTypedWindow(text, open)).toEqual(july);
    expect(isTypedInterval(text)).toBe(true);
  });

  it("leaves the hyphens inside one date alone", () => {
    expect(isTypedInterval("2022-12-30")).toBe(false);
    expect(isTypedInterval("2022-12")).toBe(false);
    expect(parseTypedWindow("2022-12", open)).toEqual(parseTypedWindow("2022-12-01/2022-12-31", open));
  });

  it("says of three dates that they are neither one nor two", () => {
    expect(parseTypedWindow("2022 to 2023 to 2024", open).ok).toBe(false);
  });
});
