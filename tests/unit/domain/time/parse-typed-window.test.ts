import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIsoDay } from "#domain/time/day.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { parseTypedWindow } from "#domain/time/parse-typed-window.ts";

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
