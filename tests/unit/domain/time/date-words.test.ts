import { describe, expect, it } from "vitest";
import { yearWords } from "#domain/time/date-words.ts";

describe("a year in words", () => {
  it.each([
    [2023, "2023"],
    [1, "1"],
    [0, "1 BC"],
    [-1, "2 BC"],
    [-43, "44 BC"],
    [9999, "9999"],
    [10_000, "10,000"],
    [170_000_002, "170,000,002"],
    [-12_345, "12,346 BC"],
  ])("%d is %s", (year, words) => expect(yearWords(year)).toBe(words));
});
