/** Enough pixels for the largest node at the closest zoom on a fine screen. */
const SIDE = 144;
const FONT_SHARE: readonly number[] = [0.46, 0.46, 0.4, 0.31, 0.26];

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
  const share = FONT_SHARE[letters.length] ?? FONT_SHARE.at(-1) ?? 0;
  context.font = `600 ${Math.round(SIDE * share)}px "Source Sans 3", system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = colour;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(letters);
  context.fillText(letters, SIDE / 2, SIDE / 2 + (above - below) / 2, SIDE * 0.78);
  return canvas.toDataURL();
}
