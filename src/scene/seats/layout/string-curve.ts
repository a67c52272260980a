// Strings as cubic Bézier points: start, two controls, end, and so on.

/** A straight stretch as a Bézier, so that every string is read in one way. */
function straight(x0: number, y0: number, x1: number, y1: number): number[] {
  const third = (x1 - x0) / 3;
  const down = (y1 - y0) / 3;
  return [x0 + third, y0 + down, x1 - third, y1 - down, x1, y1];
}

/** Along a row from `from` to `to`, then in a wave to a landing point. */
export function rowCurve(
  y: number,
  { from, to, landX, landY }: { from: number; to: number; landX: number; landY: number },
): readonly number[] {
  const dx = landX - to;
  return [from, y, ...straight(from, y, to, y), to + dx * 0.5, y, landX - dx * 0.42, landY, landX, landY];
}

/** Along a row that lies beside the words at the foot: it rises at once, over them. */
export function risingCurve(
  y: number,
  { from, to, landX, landY }: { from: number; to: number; landX: number; landY: number },
): readonly number[] {
  return [from, y, ...straight(from, y, to, y), to, y, to, landY, landX, landY];
}

/** From one point to another in a wave, level at both ends. */
export function wave(x0: number, y0: number, x1: number, y1: number): readonly number[] {
  const middle = (x0 + x1) / 2;
  return [x0, y0, middle, y0, middle, y1, x1, y1];
}

/** From one row of a bench to another of the same bench, bulging towards the middle. */
export function sameBenchCurve(
  y: number,
  {
    from,
    to,
    landX,
    landY,
    inwards,
  }: { from: number; to: number; landX: number; landY: number; inwards: number },
): readonly number[] {
  const bulge = inwards * (14 + Math.min(70, Math.abs(landY - y) * 0.22));
  return [from, y, ...straight(from, y, to, y), to + bulge, y, to + bulge * 0.6, landY, landX, landY];
}

/** SVG path data of the points. */
export function curvePath(points: readonly number[]): string {
  const at = (index: number): string => String(Math.round((points[index] ?? 0) * 10) / 10);
  const parts = [`M${at(0)} ${at(1)}`];
  for (let index = 2; index + 5 < points.length; index += 6) {
    parts.push(
      `C${at(index)} ${at(index + 1)} ${at(index + 2)} ${at(index + 3)} ${at(index + 4)} ${at(index + 5)}`,
    );
  }
  return parts.join("");
}
