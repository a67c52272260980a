import { describe, expect, it } from "vitest";
import { defaultMode } from "#scene/default-mode.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

describe("defaultMode", () => {
  const graph = eventGraph([
    ["2022-03-01", "abc"],
    ["2022-03-02", "ad"],
  ]);

  it("opens with Contacts while every actor and every line can be drawn", () => {
    expect(defaultMode(graph)).toBe("contacts");
    expect(defaultMode(graph, { nodes: 4, ties: 5 })).toBe("contacts");
  });

  it("opens with Ties as soon as an actor or a line would be left out", () => {
    expect(defaultMode(graph, { nodes: 3, ties: 5 })).toBe("ties");
    expect(defaultMode(graph, { nodes: 4, ties: 4 })).toBe("ties");
  });
});
