import { describe, expect, it } from "vitest";
import { NO_RING, PALETTES, ringColour, type Palette } from "#drawing/palette.ts";

type Rgb = readonly [number, number, number];

/** Linear light, from `#rrggbb`. */
function linear(colour: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1: how the colours are seen by colour-blind people. */
const SIGHTS: readonly (readonly [Rgb, Rgb, Rgb])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

function lab(colour: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const rgb = linear(colour);
  const dot = (row: Rgb): number => row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
  const [r, g, b] = sight.map((row) => Math.min(1, Math.max(0, dot(row))));
  const x = f((0.4124564 * r! + 0.3575761 * g! + 0.1804375 * b!) / 0.95047);
  const y = f(0.2126729 * r! + 0.7151522 * g! + 0.072175 * b!);
  const z = f((0.0193339 * r! + 0.119192 * g! + 0.9503041 * b!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The smallest difference of two colours over all kinds of sight; 10 is seen at a glance. */
function difference(a: string, b: string): number {
  return Math.min(
    ...SIGHTS.map((sight) => {
      const [p, q] = [lab(a, sight), lab(b, sight)];
      return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    }),
  );
}

const grounds = (palette: Palette): readonly string[] => [palette.ground, palette.surface];

describe.each(Object.entries(PALETTES))("the %s palette", (_, palette) => {
  it("has text that stands out at least 4.5 to 1 from both grounds", () => {
    for (const ground of grounds(palette)) {
      for (const text of [palette.ink, palette.muted, palette.accent, palette.warn, palette.error]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette.eventSymbol, palette.eventFill)).toBeGreaterThanOrEqual(4.5);
  });

  it("has marks that stand out at least 3 to 1 from the ground and from the discs", () => {
    const marks = [
      palette.tie,
      palette.eventBorder,
      palette.noRing,
      palette.otherRing,
      ...Object.values(palette.rings),
    ];
    for (const mark of marks) {
      for (const ground of grounds(palette)) {
        expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("keeps the rings of the main states apart for colour-blind people too", () => {
    const rings = Object.entries({ ...palette.rings, none: palette.noRing, other: palette.otherRing });
    rings.forEach(([a, first], at) => {
      for (const [b, second] of rings.slice(at + 1)) {
        expect(difference(first, second), `${a} and ${b}`).toBeGreaterThanOrEqual(18);
      }
    });
  });

  it("keeps what is faded visible and between 12 and 20 percent", () => {
    expect(palette.outOpacity).toBeGreaterThanOrEqual(0.12);
    expect(palette.outOpacity).toBeLessThanOrEqual(0.2);
  });
});

describe("ringColour", () => {
  it("gives a state its own colour, all others one colour that is nobody's, and no state another", () => {
    const { light } = PALETTES;
    expect(ringColour(light, "CN")).toBe(light.rings["CN"]);
    for (const other of ["XA", "FR", "constructor"]) expect(ringColour(light, other)).toBe(light.otherRing);
    expect(Object.values(light.rings)).not.toContain(light.otherRing);
    expect(ringColour(light, NO_RING)).toBe(light.noRing);
  });
});
