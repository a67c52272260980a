import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { labelBox, labelFontSize, MIN_LABEL_ZOOM } from "#scene/label-box.ts";
import { textWidth } from "#drawing/text-width.ts";

const FOLDER = "node_modules/@fontsource/source-sans-3/files";

function drawnWidth(text: string, subset: string, weight: number): number {
  const font = fontkit.create(readFileSync(`${FOLDER}/source-sans-3-${subset}-${weight}-normal.woff2`));
  if (!("layout" in font)) throw new Error("one font was expected");
  return (font.layout(text, { kern: false, liga: false }).advanceWidth / font.unitsPerEm) * 100;
}

describe("textWidth", () => {
  it.each([
    ["Ana Arden", "latin", 600],
    ["Call · 26 Apr 2023", "latin", 400],
    ["Élodie Müller-Ñandú (“envoy”)", "latin", 400],
    ["Dvořák Łódź Čapek", "latin-ext", 400],
    ["Владимир Ёлкин", "cyrillic", 600],
  ] as const)("is the sum of the font's own advance widths for %s", (text, subset, weight) => {
    // One subset has only some of the characters, so the others are left out on both sides.
    const font = fontkit.create(readFileSync(`${FOLDER}/source-sans-3-${subset}-${weight}-normal.woff2`));
    const covered = [...text]
      .filter(
        (character) => "hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(character.codePointAt(0)!),
      )
      .join("");
    expect(covered.length).toBeGreaterThan(2);
    expect(textWidth(covered, 100, weight)).toBeCloseTo(drawnWidth(covered, subset, weight), 1);
  });

  it("counts a character that the font does not have as one em, and a combining mark as nothing", () => {
    expect(textWidth("王毅", 10)).toBe(20);
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
  });

  it("grows with the font size", () => {
    expect(textWidth("Borland", 26)).toBeCloseTo(2 * textWidth("Borland", 13));
  });
});

describe("labelBox", () => {
  const node = { label: "Borland", role: "actor", size: 40, x: 100, y: 50 } as const;

  it("lies centred below the disc", () => {
    const box = labelBox(node);
    expect(box.left + box.right).toBeCloseTo(200);
    expect(box.top).toBeGreaterThan(70);
    expect(box.right - box.left).toBeCloseTo(textWidth("Borland", 13, 600));
  });

  it("has no area without a label", () => {
    const box = labelBox({ ...node, label: "" });
    expect([box.right - box.left, box.bottom - box.top]).toEqual([0, 0]);
  });

  it("stays readable on the screen when zoomed out, down to a limit", () => {
    expect(labelFontSize("actor", 2)).toBe(13);
    expect(labelFontSize("actor", 1)).toBe(13);
    expect(labelFontSize("actor", 0.8) * 0.8).toBeCloseTo(12);
    expect(labelFontSize("event", 0.8) * 0.8).toBeCloseTo(11);
    expect(labelFontSize("actor", 0.1)).toBe(12 / MIN_LABEL_ZOOM);
  });
});
