// Hatching as a path: strokes at 45 degrees inside a shape, since a pattern is not a shape that every painter has.

const STEP = 3.2;

/** Strokes inside a rectangle, px. */
export function hatchRect(left: number, top: number, width: number, height: number): string {
  let path = "";
  for (let at = STEP / 2; at < width + height; at += STEP) {
    const x1 = left + Math.min(at, width);
    const y1 = top + Math.max(0, at - width);
    const x2 = left + Math.max(0, at - height);
    const y2 = top + Math.min(at, height);
    path += `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;
  }
  return path;
}

/** Strokes inside a circle, px. */
export function hatchCircle(cx: number, cy: number, r: number): string {
  let path = "";
  for (let off = -r + STEP / 4; off < r; off += STEP / 1.6) {
    const half = Math.sqrt(Math.max(0, r * r - off * off));
    const [mx, my] = [cx + off * Math.SQRT1_2, cy + off * Math.SQRT1_2];
    const [dx, dy] = [half * Math.SQRT1_2, half * Math.SQRT1_2];
    path += `M${px(mx + dx)} ${px(my - dy)}L${px(mx - dx)} ${px(my + dy)}`;
  }
  return path;
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
