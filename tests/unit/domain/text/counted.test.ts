import { describe, expect, it } from "vitest";
import { counted, grouped } from "#domain/text/counted.ts";

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

describe("grouped", () => {
  it.each([0, 1, 999, 1000, 12_000, 1_234_567, -5, -1200, 0.5, 999.5, 1e21])(
    "writes %s as people read it",
    (count) => expect(grouped(count)).toBe(count.toLocaleString("en")),
  );
});
