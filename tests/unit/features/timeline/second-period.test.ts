import { describe, expect, it } from "vitest";
import { formatIsoDay } from "#domain/time/day.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { secondPeriod } from "#features/timeline/compare/second-period.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const day = (text: string): number => parseIsoDay(text) ?? NaN;
const INVASION = { type: "military", landmark: "the invasion", context: true } as const;
const DATA = eventGraph([
  ["2022-01-10", "ab"],
  ["2022-02-24", "", INVASION],
  ["2022-06-01", "ab"],
  ["2023-12-20", "ab"],
]);
const PLAIN = eventGraph([
  ["2022-01-10", "ab"],
  ["2023-12-20", "ab"],
]);

function words(data: typeof DATA, window: readonly [string, string] | null): string {
  const { window: first, compare } = secondPeriod(
    data,
    window === null ? null : { from: day(window[0]), to: day(window[1]) },
  );
  return [first, compare]
    .map((each) => (each === null ? "" : `${formatIsoDay(each.from)}..${formatIsoDay(each.to)}`))
    .join(" ");
}

describe("secondPeriod", () => {
  it("compares all dates before and after the landmark, as long before as after", () => {
    expect(words(DATA, null)).toBe("2022-01-01..2022-02-23 2022-02-24..2022-04-18");
  });

  it("cuts a window at the landmark that lies in it", () => {
    expect(words(DATA, ["2022-02-01", "2022-06-30"])).toBe("2022-02-01..2022-02-23 2022-02-24..2022-06-30");
  });

  it("else cuts a window in its middle, at the start of a month where one is near", () => {
    expect(words(DATA, ["2022-03-01", "2022-04-30"])).toBe("2022-03-01..2022-03-31 2022-04-01..2022-04-30");
    expect(words(DATA, ["2022-04-01", "2022-04-30"])).toBe("2022-04-01..2022-04-15 2022-04-16..2022-04-30");
    expect(words(PLAIN, null)).toBe("2022-01-01..2022-12-31 2023-01-01..2023-12-31");
  });

  it("compares a single day with itself", () => {
    expect(words(PLAIN, ["2022-04-01", "2022-04-01"])).toBe("2022-04-01..2022-04-01 2022-04-01..2022-04-01");
  });
});
