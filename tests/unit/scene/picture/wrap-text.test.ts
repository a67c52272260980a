import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "#drawing/text-width.ts";
import { sourcesLines } from "#scene/picture/sources-line.ts";
import { cutToLine, wrapText } from "#scene/picture/wrap-text.ts";

const measure = { size: 14, weight: 400, maxWidth: 120 } as const;

describe("wrapText", () => {
  it("breaks at blanks", () => {
    expect(wrapText("The river floods both banks", measure)).toEqual(["The river floods", "both banks"]);
  });

  it("breaks a word only where the word alone is too long", () => {
    const lines = wrapText("of Donaudampfschifffahrtsgesellschaft", measure);
    expect(lines[0]).toBe("of");
    expect(lines.slice(1).join("")).toBe("Donaudampfschifffahrtsgesellschaft");
  });

  it("loses no letter, and no line is wider than the room", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const lines = wrapText(text, measure);
        expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe("cutToLine", () => {
  it("cuts what does not fit and says so", () => {
    expect(cutToLine("Arvania", measure)).toBe("Arvania");
    const cut = cutToLine("The river floods both banks", measure);
    expect(cut).toMatch(/^The river.*…$/);
    expect(textWidth(cut, 14)).toBeLessThanOrEqual(120);
  });
});

describe("sourcesLines", () => {
  const sources = [
    { outlet: "North Wire", records: 2 },
    { outlet: "The Daily Lantern", records: 9 },
    { outlet: "River Post", records: 2 },
  ];

  it("names the most cited first", () => {
    expect(sourcesLines(sources, { ...measure, maxWidth: 900 }, 3)).toEqual([
      "Sources: The Daily Lantern (9), North Wire (2), River Post (2).",
    ]);
  });

  it("names as many as fit, and says how many more there are", () => {
    expect(sourcesLines(sources, { ...measure, maxWidth: 270 }, 1)).toEqual([
      "Sources: The Daily Lantern (9) and 2 more.",
    ]);
  });

  it("is nothing without sources", () => {
    expect(sourcesLines([], measure, 3)).toEqual([]);
  });
});
