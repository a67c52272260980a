import type { Palette } from "#drawing/palette.ts";
import { mixed } from "#scene/marks/side-colour.ts";

/** What is outside the window stays readable for people who asked for more contrast. */
const STRONG_OUT = 0.4;
const STRONG_FAR = 0.55;
/** Hairlines carry no meaning and must not strike what does. */
const FAINT_LINE = 0.4;

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

/** The system's own colours where it forces them; `colourOf` turns the name of a CSS system colour into `#rrggbb`. */
export function systemPalette(palette: Palette, colourOf: (name: string) => string): Palette {
  const ground = colourOf("Canvas");
  const ink = colourOf("CanvasText");
  return {
    ...palette,
    ground,
    surface: ground,
    ink,
    muted: ink,
    line: mixed(ink, ground, FAINT_LINE),
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
    plain: true,
  };
}
