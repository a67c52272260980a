// A string as an edge of the canvas library: it knows curves by control points beside the straight line, as quadratic
// pieces; ours are cubic. Each cubic is halved, and each half is near enough to one quadratic for pressing it.

export interface EdgeCurve {
  from: readonly [number, number];
  to: readonly [number, number];
  /** Of each control point: along the straight line, as a share, and beside it in px. */
  weights: readonly number[];
  distances: readonly number[];
}

type Point = readonly [number, number];

/** The curve of Bézier points (start, two controls, end, two controls, end …); null for no curve. */
export function edgeCurve(line: readonly number[]): EdgeCurve | null {
  const points = pointsOf(line);
  const from = points[0];
  const to = points.at(-1);
  if (from === undefined || to === undefined || points.length < 4) return null;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 1) return null;
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const weights: number[] = [];
  const distances: number[] = [];
  for (const [x, y] of controlsOf(points)) {
    const [dx, dy] = [x - from[0], y - from[1]];
    weights.push((dx * along[0] + dy * along[1]) / length);
    distances.push(dy * along[0] - dx * along[1]);
  }
  return { from, to, weights, distances };
}

function pointsOf(line: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) points.push([line[at] ?? 0, line[at + 1] ?? 0]);
  return points;
}

function controlsOf(points: readonly Point[]): Point[] {
  const controls: Point[] = [];
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) break;
    const ab = middle(a, b);
    const bc = middle(b, c);
    const cd = middle(c, d);
    const abc = middle(ab, bc);
    const bcd = middle(bc, cd);
    const half = middle(abc, bcd);
    controls.push(quadratic(a, ab, abc, half), quadratic(half, bcd, cd, d));
  }
  return controls;
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** The control point of the quadratic nearest to a cubic. */
function quadratic(a: Point, b: Point, c: Point, d: Point): Point {
  return [(3 * (b[0] + c[0]) - a[0] - d[0]) / 4, (3 * (b[1] + c[1]) - a[1] - d[1]) / 4];
}
