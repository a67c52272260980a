import { describe, expect, it } from "vitest";
import { EARLIEST_DAY } from "#domain/time/date-span.ts";
import { certainlyIn, isInDates, possiblyIn, vaguelyIn } from "#domain/time/certainty.ts";

const window = { from: 10, to: 20 };

describe("window tests", () => {
  it.each([
    [10, 10, true],
    [20, 20, true],
    [9, 9, false],
    [21, 21, false],
    [0, 10, true],
    [20, 30, true],
    [0, 30, true],
    [EARLIEST_DAY, 9, false],
  ])("takes the days %i to %i as possibly inside 10 to 20: %s", (from, to, expected) => {
    expect(possiblyIn({ from, to }, window)).toBe(expected);
  });

  it("is certain of what lasted as soon as it overlaps, and of an unknown day only when all its days are inside", () => {
    expect(certainlyIn({ from: 0, to: 10, certainty: "lasted" }, window)).toBe(true);
    expect(certainlyIn({ from: 0, to: 9, certainty: "lasted" }, window)).toBe(false);
    expect(certainlyIn({ from: 10, to: 20, certainty: "unknown" }, window)).toBe(true);
    expect(certainlyIn({ from: 9, to: 20, certainty: "unknown" }, window)).toBe(false);
    expect(certainlyIn({ from: 10, to: 21, certainty: "unknown" }, window)).toBe(false);
  });

  it("judge by one word or the other, and know what is in doubt", () => {
    const half = { from: 15, to: 25, certainty: "unknown" } as const;
    expect([isInDates(half, window, "possibly"), isInDates(half, window, "certainly")]).toEqual([
      true,
      false,
    ]);
    expect(vaguelyIn(half, window)).toBe(true);
    expect(vaguelyIn({ ...half, certainty: "lasted" }, window)).toBe(false);
    expect(vaguelyIn({ ...half, from: 21 }, window)).toBe(false);
  });
});
