// The hues of sides on a light and on a dark ground.
import type { Palette } from "#drawing/palette.ts";

export function isDark(palette: Palette): boolean {
  return Number.parseInt(palette.ground.slice(1, 3), 16) < 128;
}

/** The colour of a side's name and edge; neutral where it has no hue. Readable on the ground and on its own tint. */
export function sideColour(palette: Palette, hue: number | null): string {
  if (hue === null) return isDark(palette) ? "#b4bcc8" : "#4a525e";
  return isDark(palette) ? hslHex(hue, 0.7, 0.74) : hslHex(hue, 0.62, 0.33);
}

/** The ground behind a side's people: a little of its colour. */
export function sideTint(palette: Palette, hue: number | null): string {
  return mixed(sideColour(palette, hue), palette.ground, isDark(palette) ? 0.12 : 0.06);
}

/** How strongly a heading's strip across the axis is tinted in its side's colour. */
export function stripShare(palette: Palette): number {
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
