import { describe, expect, it } from "vitest";
import { incomingWords } from "#features/narration/incoming-words.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

describe("incomingWords", () => {
  const dataset = eventGraph(
    [
      ["2022-04-04", "ab"],
      ["2022-04-05", "abc"],
      ["2022-04-06", "a"],
    ],
    [{ id: "b", name: "Dmytro Kuleba" }],
  );

  it("names the two who met, by how, and the day", () => {
    expect(incomingWords(dataset, [0])).toBe("4 Apr 2022 · A – Kuleba, meeting");
    expect(incomingWords(dataset, [2])).toBe("6 Apr 2022 · A, meeting");
  });

  it("gives a meeting of many by its title, and of several the latest and how many more", () => {
    expect(incomingWords(dataset, [0, 1])).toBe("5 Apr 2022 · Event 1, and 1 more");
    expect(incomingWords(dataset, [0, 1, 2])).toBe("6 Apr 2022 · A, meeting, and 2 more");
  });

  it("says nothing of nothing", () => {
    expect(incomingWords(dataset, [])).toBe("");
  });
});
