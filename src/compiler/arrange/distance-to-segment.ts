/** The distance of the point p from the segment from a to b. */
// oxlint-disable-next-line max-params -- six numbers, and no objects made in the innermost loop
export function distanceToSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const ux = bx - ax;
  const uy = by - ay;
  const squared = ux * ux + uy * uy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * ux + (py - ay) * uy) / squared));
  const dx = px - (ax + along * ux);
  const dy = py - (ay + along * uy);
  return Math.sqrt(dx * dx + dy * dy);
}
