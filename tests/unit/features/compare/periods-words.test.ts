import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { periodNotes, periodsWords } from "#features/compare/change-words.ts";
import { comparisonOf } from "#store/selectors/comparison-of.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };
const APRIL = { from: dayFromCalendar(2022, 4, 1), to: dayFromCalendar(2022, 4, 30) };

describe("the words for two periods", () => {
  const dataset = eventGraph([
    ["2022-03-01", "ab"],
    ["2022-03-02", "ab"],
    ["2022-04-02", "ac"],
  ]);
  const notes = (a: typeof MARCH, b: typeof MARCH) => periodNotes(compareWindows(dataset, NO_CRITERIA, a, b));

  it("name both with their events, the earlier first", () => {
    expect(periodsWords(compareWindows(dataset, NO_CRITERIA, MARCH, APRIL))).toBe(
      "March 2022, 2 events, then April 2022, 1 event.",
    );
  });

  it("say when one is longer, when they overlap, and when they are the same", () => {
    expect(notes(MARCH, { from: APRIL.from, to: APRIL.from + 30 })).toBe("");
    expect(notes(MARCH, APRIL)).toBe("They differ in length: 31 days and 30 days.");
    expect(notes(MARCH, MARCH)).toBe("Both periods are the same.");
    expect(notes({ from: MARCH.from, to: APRIL.to }, { from: APRIL.from, to: APRIL.to + 31 })).toBe(
      "The periods overlap: what falls in April 2022 counts in both.",
    );
    // One inside the other shares only itself.
    expect(notes({ from: MARCH.from, to: APRIL.to + 9 }, APRIL)).toMatch(/what falls in April 2022 counts/);
    // Periods that touch share no day.
    expect(notes({ from: MARCH.from, to: APRIL.from }, { ...APRIL, to: APRIL.to + 2 })).toMatch(
      /1 April 2022 counts in both/,
    );
  });

  it("are of the same comparison, whichever period was chosen first", () => {
    const view = { ...INITIAL_VIEW, window: APRIL, compare: MARCH };
    const comparison = comparisonOf(dataset, view);
    expect(comparison?.a).toEqual(MARCH);
    expect(comparison?.b).toEqual(APRIL);
    expect(comparison?.ties.find(({ id }) => id === "a~c")?.kind).toBe("gained");
    expect(comparisonOf(dataset, { ...view, window: MARCH, compare: APRIL })?.tieCounts).toEqual(
      comparison?.tieCounts,
    );
    const long = { from: MARCH.from, to: APRIL.to };
    expect(comparisonOf(dataset, { ...view, window: long, compare: MARCH })?.a).toEqual(MARCH);
  });
});
