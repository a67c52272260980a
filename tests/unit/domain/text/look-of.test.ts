import { describe, expect, it } from "vitest";
import { foreignLetters, latinTwin, lookOf } from "#domain/text/look-of.ts";

describe("how a name looks", () => {
  it("is one for letters that are drawn alike", () => {
    expect(lookOf("\u0420utin")).toBe(lookOf("Putin"));
    expect(lookOf("Путин")).not.toBe(lookOf("Putin"));
  });

  it("has a Latin twin only where every letter could be taken for a Latin one, and one is not", () => {
    expect(latinTwin("\u0420utin")).toBe("putin");
    expect(latinTwin("Putin")).toBeNull();
    expect(latinTwin("Путин")).toBeNull();
    expect(latinTwin("王毅")).toBeNull();
  });

  it("names the letters that make the difference", () => {
    expect(foreignLetters("\u0420utin \u0391")).toBe("Cyrillic “\u0420”, Greek “\u0391”");
    expect(foreignLetters("Putin")).toBe("");
  });
});
