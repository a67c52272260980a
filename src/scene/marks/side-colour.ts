// The hues of sides on a light and on a dark ground.
import type { Palette } from "#drawing/palette.ts";

export function isDark(palette: Palette): boolean {
  return Number.parseInt(palette.ground.slice(1, 3), 16) < 128;
}

/** Yellows and greens are lighter than blues of the same lightness: each hue is as light as can be read on the ground. */
const READABLE = 6.2;
const LIGHTEST = { light: 0.33, dark: 0.74 };
const STEP = 0.01;
const known = new Map<string, string>();

/** The colour of a side's name and edge; neutral where it has no hue. Readable on the ground and on its own tint. */
export function sideColour(palette: Palette, hue: number | null): string {
  if (palette.plain === true) return palette.ink;
  const dark = isDark(palette);
  if (hue === null) return dark ? "#b4bcc8" : "#4a525e";
  const key = `${palette.ground}${hue}`;
  let colour = known.get(key);
  if (colour === undefined) {
    colour = readable(palette.ground, hue, dark);
    known.set(key, colour);
  }
  return colour;
}

function readable(ground: string, hue: number, dark: boolean): string {
  const saturation = dark ? 0.7 : 0.62;
  let lightness = dark ? LIGHTEST.dark : LIGHTEST.light;
  let colour = hslHex(hue, saturation, lightness);
  while (contrast(colour, ground) < READABLE && lightness > STEP && lightness < 1 - STEP) {
    lightness += dark ? STEP : -STEP;
    colour = hslHex(hue, saturation, lightness);
  }
  return colour;
}

/** The contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(hex: string): number {
  const linear = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/** The ground behind a side's people: a little of its colour. */
export function sideTint(palette: Palette, hue: number | null): string {
  if (palette.plain === true) return palette.ground;
  return mixed(sideColour(palette, hue), palette.ground, isDark(palette) ? 0.12 : 0.06);
}

/** How strongly a heading's strip across the axis is tinted in its side's colour. */
export function stripShare(palette: Palette): number {
  if (palette.plain === true) return 0;
  return isDark(palette) ? 0.1 : 0.05;
}

/** One colour over another, `share` of it. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function hslHex(hue: number, saturation: number, lightness: number): string {
  const part = (n: number): string => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    const value = lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
