// The parts of the look that the graph's canvas and the plain painter share.
import { ringColour, type Palette } from "#drawing/palette.ts";
import { RING_WIDTH, SQUARE_SHARE } from "#scene/disc-look.ts";
import type { NodeLook, SceneNode } from "#scene/scene-types.ts";

export const LABEL_FONTS = `"Source Sans 3", system-ui, "Noto Sans", sans-serif`;
/** Opacity of a selected or hovered thing that lies outside the window: seen well, and still not as present. */
export const FAINT_FOCUS = 0.6;
/** Text as faint as the rest could not be read. */
export const FAINTEST_TEXT = 0.5;
/** Ground around the letters of a label, in scene units. */
export const TEXT_OUTLINE = 2;
/** The widest that letters inside a node may be, as a share of its side. */
export const LETTERS_WIDTH = 0.78;
/** Width and height as drawn, in scene units: a square of the same area as a disc looks as large as it. */
export function drawnSide({ look, size }: Pick<SceneNode, "look" | "size">): number {
  return look.kind === "organization" ? size * SQUARE_SHARE : size;
}

/** The disc of a node and its ring; the ring lies inside the disc. */
export function outlineOf(
  look: NodeLook,
  palette: Palette,
): { fill: string; ring: string; ringWidth: number } {
  switch (look.kind) {
    case "state":
      return { fill: palette.surface, ring: palette.noRing, ringWidth: 1 };
    case "event":
      return { fill: palette.eventFill, ring: palette.eventBorder, ringWidth: 1 };
    case "person":
    case "organization":
    case "group":
      return { fill: palette.surface, ring: ringColour(palette, look.ring), ringWidth: RING_WIDTH };
  }
}
