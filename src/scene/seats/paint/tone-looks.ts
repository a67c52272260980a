// How strongly things are painted by their tone.
import type { Palette } from "#drawing/palette.ts";
import type { Tone } from "#scene/mark-scene.ts";
import { isDark, mixed } from "#scene/marks/side-colour.ts";

/** Beads, pills and tiles. */
export function markOpacity(palette: Palette, tone: Tone): number {
  if (tone === "out") return isDark(palette) ? 0.22 : 0.15;
  if (tone === "far") return isDark(palette) ? 0.18 : 0.11;
  return 1;
}

export function discOpacity(tone: Tone): number {
  return tone === "out" || tone === "far" ? 0.3 : 1;
}

export function nameOpacity(tone: Tone): number {
  return tone === "out" || tone === "far" ? 0.5 : 1;
}

export function isFaded(tone: Tone): boolean {
  return tone === "out" || tone === "far";
}

/** Strings that nothing has chosen. */
export function stringColour(palette: Palette): string {
  return mixed(palette.tie, palette.ground, isDark(palette) ? 0.62 : 0.5);
}
