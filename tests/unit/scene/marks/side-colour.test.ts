import { describe, expect, it } from "vitest";
import { PALETTES } from "#drawing/palette.ts";
import { CONTACT_KINDS, kindColour } from "#scene/marks/contact-signs.ts";
import { mixed, sideColour, sideTint } from "#scene/marks/side-colour.ts";

const HUES = [null, ...Array.from({ length: 36 }, (_, at) => at * 10)];
/** What a bar that several share is painted with, as a share of its side's colour. */
const SHARED_BAR = 0.88;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe.each(["light", "dark", "print"] as const)("in the %s palette", (name) => {
  const palette = PALETTES[name];

  it.each(HUES)("hue %s can be read as a heading, behind names and in a bar", (hue) => {
    const colour = sideColour(palette, hue);
    const tint = sideTint(palette, hue);
    expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, tint)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.muted, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ground, mixed(colour, palette.ground, SHARED_BAR))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTACT_KINDS)("a %s stands out from the ground, and its number from it", (kind) => {
    expect(contrast(kindColour(palette, kind), palette.ground)).toBeGreaterThanOrEqual(4.5);
  });
});
