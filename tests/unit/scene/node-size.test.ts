import { describe, expect, it } from "vitest";
import { ACTOR_MAX_SIZE, ACTOR_MIN_SIZE, EVENT_MAX_SIZE, nodeSize } from "#scene/node-size.ts";

describe("nodeSize", () => {
  it("runs from the smallest to the largest size", () => {
    expect(nodeSize("actor", 0, 50)).toBe(ACTOR_MIN_SIZE);
    expect(nodeSize("actor", 50, 50)).toBe(ACTOR_MAX_SIZE);
    expect(nodeSize("event", 9, 9)).toBe(EVENT_MAX_SIZE);
  });

  it("grows with the square root, so a quarter of the activity is half of the way", () => {
    expect(nodeSize("actor", 25, 100)).toBe((ACTOR_MIN_SIZE + ACTOR_MAX_SIZE) / 2);
  });

  it("does not divide by nothing", () => {
    expect(nodeSize("actor", 0, 0)).toBe(ACTOR_MIN_SIZE);
  });
});
