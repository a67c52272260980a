import { describe, expect, it } from "vitest";
import { counted } from "#domain/text/counted.ts";

describe("counted", () => {
  it("knows one from many, groups thousands and takes a plural of its own", () => {
    expect([0, 1, 2, 12_000].map((count) => counted(count, "event"))).toEqual([
      "0 events",
      "1 event",
      "2 events",
      "12,000 events",
    ]);
    expect(counted(3, "copy", "copies")).toBe("3 copies");
    expect(counted(1, "copy", "copies")).toBe("1 copy");
  });
});
