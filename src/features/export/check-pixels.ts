import { grouped } from "#domain/text/counted.ts";

/** Beyond these, browsers fail silently and hand out an empty picture. */
export const MAX_SIDE_PX = 16_384;
export const MAX_PIXELS = 120_000_000;

/** px of the file at a scale, and whether it can be made; `sentence` says how large it is, or why it cannot and what can (no full stop). */
export interface PixelCheck {
  width: number;
  height: number;
  isPossible: boolean;
  sentence: string;
}

/** Checks before anything is drawn whether a picture (px at 1×) can be made at a scale. */
export function checkPixels(picture: { width: number; height: number }, scale: number): PixelCheck {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const size = `${grouped(width)} × ${grouped(height)} px`;
  const largest = Math.min(
    MAX_SIDE_PX / Math.max(picture.width, picture.height),
    Math.sqrt(MAX_PIXELS / (picture.width * picture.height)),
  );
  if (scale <= largest) return { width, height, isPossible: true, sentence: size };
  const [maxWidth, maxHeight] = [Math.floor(picture.width * largest), Math.floor(picture.height * largest)];
  const sentence = `${size} is more than a browser can draw. The largest possible is ${grouped(maxWidth)} × ${grouped(maxHeight)} px; choose a smaller size, or SVG, which has no limit`;
  return { width, height, isPossible: false, sentence };
}
