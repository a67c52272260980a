/** Whether two segments cross at a point inside both; touching ends do not count. */
// oxlint-disable-next-line max-params -- eight numbers, and no objects made in the innermost loop
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (ax < bx ? cx > bx && dx > bx : cx > ax && dx > ax) return false;
  if (ax < bx ? cx < ax && dx < ax : cx < bx && dx < bx) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}
