import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialsOf } from "#scene/initials.ts";
import { labelText, MAX_LABEL_CLUSTERS } from "#scene/label-text.ts";

const clusters = (text: string): number =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length;

describe("labelText", () => {
  it("leaves an ordinary name as it is", () => {
    expect(labelText("Élodie Müller · 王毅 · Анна")).toBe("Élodie Müller · 王毅 · Анна");
  });

  it("takes out characters that hide or turn text", () => {
    expect(labelText("Ana\u202e nedrA\u2069\u200b\u00ad\ufeff\u{e0041}!")).toBe("Ana nedrA!");
  });

  it("makes one line of several", () => {
    expect(labelText(" one\r\n\ttwo\u2028three ")).toBe("one two three");
  });

  it("replaces a lone surrogate, and keeps a whole pair", () => {
    expect(labelText("a\ud83db😀")).toBe("a\ufffdb😀");
  });

  it("cuts towers of combining marks", () => {
    expect(labelText(`a${"\u0301".repeat(40)}b`)).toBe("a\u0301\u0301\u0301b");
  });

  it("cuts at 80 characters as people count them", () => {
    expect(labelText("x".repeat(80))).toBe("x".repeat(80));
    expect(labelText("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
    expect(clusters(labelText("e\u0301".repeat(300)))).toBe(MAX_LABEL_CLUSTERS);
  });

  it("never gives more than the limit, nor a deceptive character, whatever comes in", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 300 }), (units) => {
        const text = String.fromCharCode(...units);
        const label = labelText(text);
        expect(clusters(label)).toBeLessThanOrEqual(MAX_LABEL_CLUSTERS);
        // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
        expect(label).not.toMatch(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(label).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("initialsOf", () => {
  it.each([
    ["Ana Arden", true, "AA"],
    ["Ana Maria de Arden", true, "AA"],
    ["Ramaphosa", true, "R"],
    ["王毅", true, "王"],
    ["Foreign Ministry of Arvania", false, "FMA"],
    ["The Daily Lantern", false, "DL"],
    ["C5", false, "C5"],
    ["Analysts (The Daily Lantern)", false, "A"],
    ["…", false, "?"],
  ])("makes of %s (person: %s) %s", (name, isPerson, initials) => {
    expect(initialsOf(name, isPerson)).toBe(initials);
  });
});
