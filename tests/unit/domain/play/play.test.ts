import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { createHasAny } from "#domain/play/has-any.ts";
import { nextWindow, playStart, previousWindow, type PlayRules } from "#domain/play/play.ts";
import { BIN_UNITS } from "#domain/time/bins.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { possiblyIn } from "#domain/time/certainty.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";

const days = (from: string, to: string): DayWindow => ({
  from: parseIsoDay(from) ?? NaN,
  to: parseIsoDay(to) ?? NaN,
});
const words = (window: DayWindow | null) =>
  window === null ? null : `${formatIsoDay(window.from)} ${formatIsoDay(window.to)}`;
const RULES: PlayRules = {
  mode: "window",
  axis: days("2022-01-01", "2022-06-30"),
  unit: "month",
  loop: false,
  hasAny: null,
};

function played(window: DayWindow, rules: PlayRules): (string | null)[] {
  const seen: (string | null)[] = [];
  let now: DayWindow | null = window;
  while (now !== null && seen.length < 8) {
    seen.push(words(now));
    now = nextWindow(now, rules);
  }
  return [...seen, words(now)];
}

describe("play", () => {
  it("moves whole months as whole months and stops at the end", () => {
    expect(played(days("2022-03-01", "2022-04-30"), RULES)).toEqual([
      "2022-03-01 2022-04-30",
      "2022-04-01 2022-05-31",
      "2022-05-01 2022-06-30",
      null,
    ]);
  });

  it("lets the end alone move when the start is fixed", () => {
    expect(played(days("2022-01-01", "2022-04-10"), { ...RULES, mode: "cumulative" })).toEqual([
      "2022-01-01 2022-04-10",
      "2022-01-01 2022-04-30",
      "2022-01-01 2022-05-31",
      "2022-01-01 2022-06-30",
      null,
    ]);
  });

  it("goes day by day, whatever the bars are", () => {
    const day = days("2022-06-29", "2022-06-29");
    expect(played(day, { ...RULES, mode: "day" })).toEqual([
      "2022-06-29 2022-06-29",
      "2022-06-30 2022-06-30",
      null,
    ]);
  });

  it("passes over what is empty: of a growing window, only the days that are new", () => {
    const hasAny = (window: DayWindow) => possiblyIn(days("2022-05-03", "2022-05-03"), window);
    expect(words(nextWindow(days("2022-01-01", "2022-01-31"), { ...RULES, hasAny }))).toBe(
      "2022-05-01 2022-05-31",
    );
    const day = days("2022-01-01", "2022-01-01");
    expect(words(nextWindow(day, { ...RULES, mode: "day", hasAny }))).toBe("2022-05-03 2022-05-03");
    const grown = days("2022-01-01", "2022-01-31");
    expect(words(nextWindow(grown, { ...RULES, mode: "cumulative", hasAny }))).toBe("2022-01-01 2022-05-31");
    expect(nextWindow(days("2022-05-01", "2022-05-31"), { ...RULES, hasAny })).toBeNull();
  });

  it("begins again at the end when it loops, at the first step that shows something", () => {
    const end = days("2022-05-01", "2022-06-30");
    expect(words(nextWindow(end, { ...RULES, loop: true }))).toBe("2022-01-01 2022-02-28");
    const hasAny = (window: DayWindow) => possiblyIn(days("2022-03-15", "2022-03-15"), window);
    const rules: PlayRules = { ...RULES, mode: "day", loop: true, hasAny };
    expect(words(nextWindow(days("2022-06-30", "2022-06-30"), rules))).toBe("2022-03-15 2022-03-15");
  });

  it("ends even where nothing at all is to be shown", () => {
    const rules: PlayRules = { ...RULES, loop: true, hasAny: () => false };
    expect(nextWindow(days("2022-03-01", "2022-03-31"), rules)).not.toBeUndefined();
  });

  it("begins at the window, or anew from its end or from all dates", () => {
    expect(words(playStart(days("2022-03-01", "2022-03-31"), RULES))).toBe("2022-03-01 2022-03-31");
    expect(words(playStart(days("2022-06-01", "2022-06-30"), RULES))).toBe("2022-01-01 2022-01-31");
    expect(words(playStart(null, RULES))).toBe("2022-01-01 2022-01-31");
    expect(words(playStart(null, { ...RULES, mode: "day" }))).toBe("2022-01-01 2022-01-01");
  });

  it("a window that begins before the axis, or ends at its end, is begun anew on the axis", () => {
    const starts = (window: DayWindow, mode: PlayRules["mode"] = "window") =>
      words(playStart(window, { ...RULES, mode }));
    expect(starts(days("2021-12-01", "2022-01-31"))).toBe("2022-01-01 2022-02-28");
    expect(starts(days("2021-11-10", "2022-02-10"))).toBe("2022-01-01 2022-04-03");
    expect(starts(days("2021-12-01", "2022-01-31"), "cumulative")).toBe("2022-01-01 2022-01-31");
    expect(starts(days("2021-12-01", "2022-01-31"), "day")).toBe("2022-01-01 2022-01-01");
    expect(starts(days("2022-01-01", "2022-01-31"))).toBe("2022-01-01 2022-01-31");
    expect(starts(days("2022-05-01", "2022-06-29"))).toBe("2022-05-01 2022-06-29");
    expect(starts(days("2022-05-01", "2022-06-30"))).toBe("2022-01-01 2022-02-28");
  });

  it("stays on the axis, always moves, and comes to an end, in every mode and unit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("window", "cumulative", "day" as const),
        fc.constantFrom(...BIN_UNITS),
        fc.integer({ min: 18_900, max: 19_100 }),
        fc.nat(300),
        fc.nat(80),
        (mode, unit, start, length, days0) => {
          const axis = { from: start, to: start + length };
          const rules: PlayRules = { ...RULES, mode, unit, axis };
          let now: DayWindow | null = playStart({ from: start, to: Math.min(start + days0, axis.to) }, rules);
          let steps = 0;
          while (now !== null) {
            expect(axis.from <= now.from && now.from <= now.to && now.to <= axis.to).toBe(true);
            const next: DayWindow | null = nextWindow(now, rules);
            if (next !== null) expect(next.to).toBeGreaterThan(now.to);
            now = next;
            expect((steps += 1)).toBeLessThan(400);
          }
        },
      ),
    );
  });

  it("goes back by the same rules until the start of the axis", () => {
    expect(words(previousWindow(days("2022-03-01", "2022-03-31"), RULES))).toBe("2022-02-01 2022-02-28");
    expect(previousWindow(days("2022-01-01", "2022-01-31"), RULES)).toBeNull();
    const looped = previousWindow(days("2022-01-01", "2022-01-31"), { ...RULES, loop: true });
    expect(words(looped)).toBe("2022-06-01 2022-06-30");
  });

  it("asks of a growing or shrinking window only for the days that come or go", () => {
    const asked: (string | null)[] = [];
    const hasAny = (window: DayWindow) => {
      asked.push(words(window));
      return true;
    };
    const grown = days("2022-01-01", "2022-03-31");
    const rules: PlayRules = { ...RULES, mode: "cumulative", hasAny };
    expect(words(nextWindow(grown, rules))).toBe("2022-01-01 2022-04-30");
    expect(words(previousWindow(grown, rules))).toBe("2022-01-01 2022-02-28");
    expect(asked).toEqual(["2022-04-01 2022-04-30", "2022-03-01 2022-03-31"]);
  });
});

describe("createHasAny", () => {
  it("agrees with a look at every event", () => {
    const window = fc
      .tuple(fc.integer({ min: 18_950, max: 19_120 }), fc.nat(40))
      .map(([from, more]) => ({ from, to: from + more }));
    fc.assert(
      fc.property(arbitraryGraph(), fc.array(window, { minLength: 1 }), (graph, windows) => {
        const { columns, ...dataset } = buildDataset(graph);
        const hasAny = createHasAny({ columns, ...dataset }, columns.eventCountable);
        for (const one of windows) {
          const expected = dataset.events.some(
            (_, row) =>
              columns.eventCountable[row] === 1 &&
              columns.eventCertainty[row] !== 0 &&
              possiblyIn({ from: columns.eventFrom[row] ?? 0, to: columns.eventTo[row] ?? 0 }, one),
          );
          expect(hasAny(one)).toBe(expected);
        }
      }),
    );
  });
});
