// The colours of what is drawn, as data: for the canvas, the picture and the legend alike. The page's own
// colours (CSS tokens) use the same ground and ink. A test computes every contrast.

export type Theme = "light" | "dark";
export type PaletteName = Theme | "print";

/** Colours as `#rrggbb`; opacities from 0 to 1. */
export interface Palette {
  /** Behind the graph. */
  ground: string;
  /** Discs of persons, organizations and groups. */
  surface: string;
  /** Text and symbols. */
  ink: string;
  /** Secondary text. */
  muted: string;
  /** Hairlines that carry no meaning. */
  line: string;
  /** Selected and hovered things. */
  accent: string;
  warn: string;
  error: string;
  /** Ties and participations inside the window. */
  tie: string;
  /** The disc, border and symbol of an event. */
  eventFill: string;
  eventBorder: string;
  eventSymbol: string;
  /** Borders of states, organizations and groups without a state's colour. */
  noRing: string;
  /** Ring colours by iso2 of the state, for the states that have a colour of their own. */
  rings: Readonly<Record<string, string>>;
  /** All other states share this one, so that every other colour means one state. */
  otherRing: string;
  /** Opacity of what is outside the window. */
  outOpacity: number;
  /** Opacity of what is not near the selected or hovered thing. */
  farOpacity: number;
  /** Ink on the ground and nothing else: whatever a hue says is said by shape, fill, place or letters. */
  plain?: true;
}

const LIGHT: Palette = {
  ground: "#fbfaf7",
  surface: "#ffffff",
  ink: "#1d2530",
  muted: "#56606e",
  line: "#d9d5cc",
  accent: "#1f5fa8",
  warn: "#9a5b00",
  error: "#a8261f",
  tie: "#858b94",
  eventFill: "#f1eee6",
  eventBorder: "#6d7480",
  eventSymbol: "#1d2530",
  noRing: "#787f88",
  rings: { CN: "#92120c", RU: "#2f7ddb", UA: "#a0751d", US: "#5c1c86", KZ: "#10474f", EU: "#2a12c9" },
  otherRing: "#15171a",
  outOpacity: 0.18,
  farOpacity: 0.3,
};

const DARK: Palette = {
  ground: "#12161c",
  surface: "#1a2029",
  ink: "#e8e6e1",
  muted: "#a3adba",
  line: "#333c48",
  accent: "#7db3f0",
  warn: "#e0ad5a",
  error: "#f08a80",
  tie: "#727c89",
  eventFill: "#242c37",
  eventBorder: "#8d97a5",
  eventSymbol: "#e8e6e1",
  noRing: "#6a717d",
  rings: { CN: "#f5604c", RU: "#b3d4fb", UA: "#f2cb40", US: "#e77cf7", KZ: "#06d1ab", EU: "#7562fb" },
  otherRing: "#f4f3f0",
  outOpacity: 0.2,
  farOpacity: 0.32,
};

export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  light: LIGHT,
  dark: DARK,
  print: {
    ...LIGHT,
    ground: "#ffffff",
    ink: "#000000",
    muted: "#4a525e",
    eventFill: "#f4f4f2",
    eventSymbol: "#000000",
  },
};

/** The ring of actors that belong to no state (see NodeLook.ring, which is this or an iso2). */
export const NO_RING = "";

/**
 * The colour of a ring: `ring` is the iso2 of a state, or NO_RING. States without a colour of their own share one;
 * the name below the node tells them apart.
 */
export function ringColour(palette: Palette, ring: string): string {
  if (ring === NO_RING) return palette.noRing;
  return hasOwnRing(palette, ring) ? (palette.rings[ring] ?? palette.otherRing) : palette.otherRing;
}

/** Whether the ring of this state means this state alone. */
export function hasOwnRing(palette: Palette, ring: string): boolean {
  return Object.hasOwn(palette.rings, ring);
}
