import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { lengthNote, periodsWords } from "#features/compare/change-words.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };
const APRIL = { from: dayFromCalendar(2022, 4, 1), to: dayFromCalendar(2022, 4, 30) };

describe("the words for two periods", () => {
  const dataset = eventGraph([
    ["2022-03-01", "ab"],
    ["2022-03-02", "ab"],
    ["2022-04-02", "ac"],
  ]);

  it("name both with their events, and say when the second is the earlier one", () => {
    const words = (a: typeof MARCH, b: typeof MARCH) =>
      periodsWords(compareWindows(dataset, NO_CRITERIA, a, b));
    expect(words(MARCH, APRIL)).toBe("First: March 2022, 2 events. Second: April 2022, 1 event.");
    expect(words(APRIL, MARCH)).toBe(
      "First: April 2022, 1 event. Second: March 2022, 2 events. The second lies before the first.",
    );
  });

  it("say when one is longer", () => {
    expect(lengthNote(compareWindows(dataset, NO_CRITERIA, MARCH, MARCH))).toBeNull();
    expect(lengthNote(compareWindows(dataset, NO_CRITERIA, MARCH, APRIL))).toBe(
      "The periods differ in length: 31 days and 30 days.",
    );
  });
});
