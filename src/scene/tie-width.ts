/** Width of a participation (Contacts view) in scene units. */
export const PARTICIPATION_WIDTH = 1.5;
const MAX_TIE_WIDTH = 9;

/**
 * The width of a tie in scene units for its weight (shared events inside the window; 0 for a tie that exists only
 * outside it). With the square root, so that one much larger tie does not flatten all others.
 */
export function tieWidth(weight: number): number {
  const width = 1.6 * Math.sqrt(Math.max(1, weight));
  return Math.min(MAX_TIE_WIDTH, Math.round(width * 100) / 100);
}
