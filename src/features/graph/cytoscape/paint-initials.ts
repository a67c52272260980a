import { LABEL_FONTS, LETTERS_WIDTH } from "#features/graph/canvas-look.ts";
import { lettersShare } from "#scene/disc-look.ts";

/** Enough pixels for the largest node at the closest zoom on a fine screen. */
const SIDE = 144;

/**
 * Letters in the middle of a transparent square, as a `data:` address of a PNG; null where nothing can be painted.
 * Painted by the page rather than written in an SVG image, since such images cannot use the page's fonts.
 */
export function paintInitials(letters: string, colour: string): string | null {
  if (letters === "") return null;
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.font = `600 ${Math.round(SIDE * lettersShare(letters))}px ${LABEL_FONTS}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = colour;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(letters);
  context.fillText(letters, SIDE / 2, SIDE / 2 + (above - below) / 2, SIDE * LETTERS_WIDTH);
  return canvas.toDataURL();
}
