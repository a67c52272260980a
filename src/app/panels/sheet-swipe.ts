export type SheetHeight = "half" | "full";

/** Shorter moves of a finger, in CSS px, are a tap. */
export const TAP_SLOP = 8;
/** A finger that goes this far means it. */
const FAR = 56;

/** What a swipe of so many CSS px (down is positive) makes of a sheet: another height, or nothing of it. */
export function afterSwipe(height: SheetHeight, down: number): SheetHeight | "closed" {
  if (down <= -FAR) return "full";
  if (down < FAR) return height;
  return height === "full" && down < 4 * FAR ? "half" : "closed";
}
