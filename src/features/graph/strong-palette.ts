import type { Palette } from "#drawing/palette.ts";

/** What is outside the window stays readable for people who asked for more contrast. */
const STRONG_OUT = 0.4;
const STRONG_FAR = 0.55;

/** The same colours with stronger lines, for people who asked for more contrast. */
export function strongPalette(palette: Palette): Palette {
  return {
    ...palette,
    muted: palette.ink,
    line: palette.muted,
    tie: palette.muted,
    eventBorder: palette.ink,
    noRing: palette.ink,
    outOpacity: STRONG_OUT,
    farOpacity: STRONG_FAR,
  };
}

/** The system's own colours where it forces them; `colourOf` turns a CSS system colour into one that a canvas knows. */
export function systemPalette(palette: Palette, colourOf: (name: string) => string): Palette {
  const ground = colourOf("Canvas");
  const ink = colourOf("CanvasText");
  return {
    ...palette,
    ground,
    surface: ground,
    ink,
    muted: ink,
    line: ink,
    accent: colourOf("Highlight"),
    warn: ink,
    error: ink,
    tie: ink,
    eventFill: ground,
    eventBorder: ink,
    eventSymbol: ink,
    noRing: ink,
    rings: {},
    otherRing: ink,
    outOpacity: STRONG_OUT,
    farOpacity: STRONG_FAR,
  };
}
