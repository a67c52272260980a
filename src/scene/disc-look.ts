// The measures of a disc in the free arrangement: for the canvas that people touch, the picture before it, and the SVG.

/** Of the ring that says whose somebody is; it lies inside the disc. Scene units. */
export const RING_WIDTH = 2.5;
/** The ring around what is selected, and how far outside the disc its middle lies. */
export const SELECTED_WIDTH = 2.5;
export const SELECTED_OFFSET = 3.25;
/** A square of the same area as a disc looks as large as it: its side, as a share of the diameter. */
export const SQUARE_SHARE = 0.886;
/** The side of an event's symbol, as a share of its disc. */
export const ICON_SHARE = 0.6;

const LETTERS_SHARE: readonly number[] = [0.46, 0.46, 0.4, 0.31, 0.26];

/** The font size of letters inside a disc, as a share of its side. */
export function lettersShare(letters: string): number {
  return LETTERS_SHARE[[...letters].length] ?? LETTERS_SHARE.at(-1) ?? 0;
}
