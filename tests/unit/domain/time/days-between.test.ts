import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { daysBetween, daysBetweenWords } from "#domain/time/days-between.ts";

type Span = Parameters<typeof daysBetween>[0];
const lasted = (from: number, to = from): Span => ({ from, to, certainty: "lasted" });
const unknown = (from: number, to: number): Span => ({ from, to, certainty: "unknown" });

/** First and last day of a thing, for each day that it can have been. */
function readings({ from, to, certainty }: Span): [number, number][] {
  if (certainty === "lasted") return [[from, to]];
  return Array.from({ length: to - from + 1 }, (_, at) => [from + at, from + at]);
}

describe("daysBetween", () => {
  it.each([
    [lasted(1), lasted(1), 0, 0, true],
    [lasted(1), lasted(2), 1, 1, true],
    [lasted(1, 5), lasted(9, 12), 4, 4, true],
    [lasted(1, 5), lasted(3, 12), 0, 0, true],
    [lasted(1), unknown(5, 9), 4, 8, true],
    [unknown(1, 4), unknown(6, 9), 2, 8, true],
    [unknown(1, 30), lasted(10), 0, 20, false],
    [unknown(1, 9), lasted(9), 0, 8, true],
  ])(
    "from %j to %j is %d to %d days (order certain: %s)",
    (before, after, lowest, highest, isOrderCertain) => {
      expect(daysBetween(before, after)).toEqual({ lowest, highest, isOrderCertain });
    },
  );

  it("has no bound where a date is open", () => {
    expect(daysBetween(unknown(EARLIEST_DAY, 5), lasted(9))).toMatchObject({ lowest: 4, highest: null });
    expect(daysBetween(lasted(1), unknown(5, LATEST_DAY))).toMatchObject({ lowest: 4, highest: null });
  });

  it("holds every distance that the unknown days allow, and its ends occur", () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.boolean())
      .map(([from, more, isUnknown]) => (isUnknown ? unknown(from, from + more) : lasted(from, from + more)));
    fc.assert(
      fc.property(span, span, (one, other) => {
        const [before, after] = one.from <= other.from ? [one, other] : [other, one];
        const distances = readings(before).flatMap(([fromA, toA]) =>
          readings(after).map(([fromB, toB]) => Math.max(0, fromB - toA, fromA - toB)),
        );
        const { lowest, highest } = daysBetween(before, after);
        expect([lowest, highest]).toEqual([Math.min(...distances), Math.max(...distances)]);
      }),
    );
  });

  it.each([
    [lasted(1), lasted(10), "9 days"],
    [lasted(1), lasted(2), "1 day"],
    [lasted(1), lasted(1), "the same day"],
    [lasted(1), unknown(5, 9), "4 to 8 days"],
    [unknown(1, 30), lasted(10), "at most 20 days"],
    [lasted(1), unknown(5, LATEST_DAY), "at least 4 days"],
  ])("says of %j and %j: %s", (before, after, words) => {
    expect(daysBetweenWords(daysBetween(before, after))).toBe(words);
  });
});
