import { describe, expect, it } from "vitest";
import { nearestName } from "#formats/records/nearest-name.ts";

const NAMES = ["summary", "status", "speakers", "date", "dateNote"];

describe("nearestName", () => {
  it.each([
    ["a letter left out", "sumary", "summary"],
    ["a letter too many", "statuss", "status"],
    ["another letter", "dade", "date"],
    ["two neighbours swapped", "spaekers", "speakers"],
    ["another case", "datenote", "dateNote"],
  ])("finds the name behind %s", (_, word, name) => {
    expect(nearestName(word, NAMES)).toBe(name);
  });

  it("suggests nothing for a word that is no slip of any name", () => {
    expect(nearestName("latitude", NAMES)).toBeNull();
    expect(nearestName("x", [])).toBeNull();
  });

  it("prefers the name with the fewest slips", () => {
    expect(nearestName("call-1", ["call-22", "call-2", "cal-2"])).toBe("call-2");
  });
});
