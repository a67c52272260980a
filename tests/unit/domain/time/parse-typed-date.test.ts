import { describe, expect, it } from "vitest";
import { formatIsoDay } from "#domain/time/day.ts";
import { parseTypedDate } from "#domain/time/parse-typed-date.ts";

function typed(text: string, side: "from" | "to"): string {
  const day = parseTypedDate(text, side);
  return day.ok ? formatIsoDay(day.value) : (day.problems[0]?.message ?? "");
}

describe("parseTypedDate", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-04-26", "2023-04-26", "2023-04-26"],
    ["  2023-04 ", "2023-04-01", "2023-04-30"],
    ["2023-21", "2023-03-01", "2023-05-31"],
    ["2023-04-26~", "2023-04-26", "2023-04-26"],
    ["202X", "2020-01-01", "2029-12-31"],
  ])("takes %s from %s to %s", (text, from, to) => {
    expect([typed(text, "from"), typed(text, "to")]).toEqual([from, to]);
  });

  it.each([
    ["", "No date is typed."],
    ["   ", "No date is typed."],
    ["26/04/2023", "puts the year last"],
    ["2023-02-30", "has day 30"],
    ["2023-04-26/2023-04-27", "names more than one date"],
    ["[2023,2024]", "names more than one date"],
    ["Y170000002", "farther off"],
    ["yesterday", "in words"],
  ])("refuses %j in a sentence: %s", (text, words) => {
    expect(typed(text, "from")).toContain(words);
    expect(typed(text, "to")).toContain(words);
  });
});
