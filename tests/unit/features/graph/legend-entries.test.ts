import { describe, expect, it } from "vitest";
import { legendEntries } from "#features/graph/legend/legend-entries.ts";
import { SPRING, TINY, tinyScene, type TinyChoice } from "#tests/unit/scene/tiny-scene.ts";

const labels = (choice: TinyChoice): string[] =>
  legendEntries(tinyScene(choice), TINY).map(({ label }) => label);

describe("legendEntries", () => {
  it("says what faint means where something is faint, in one entry", () => {
    expect(labels({})).not.toContain("Outside the dates");
    expect(labels({ criteria: SPRING })).toContain("Outside the dates");
    expect(labels({ selection: ["ana-arden"] })).toContain("Not linked");
    expect(labels({ criteria: SPRING, selection: ["ana-arden"] })).toContain("Outside, not linked");
  });

  it("stays as it is when the pointer moves", () => {
    expect(labels({ hover: "ana-arden" })).toEqual(labels({}));
  });

  it("has one ring for all states without a colour of their own", () => {
    expect(labels({}).filter((label) => label === "Another state")).toHaveLength(1);
    expect(labels({})).not.toContain("Arvania");
  });
});
