// Lines from mark to mark of one contact. What a line touches took part: around any other mark that stands on it there
// is a gap, and past a neighbour in its own stack it goes beside.
import type { Box } from "#scene/label-box.ts";
import type { EventStand } from "#scene/lanes/place/lane-geometry.ts";
import type { LaneMark, LanePill } from "#scene/lanes/place/lane-mark.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";

export interface LaneLine {
  event: number;
  x: number;
  /** From its first to its last mark. */
  top: number;
  bottom: number;
  /** What is drawn straight: from and to, px. */
  pieces: readonly (readonly [number, number])[];
  /** Where a line that goes beside its marks bends into them. */
  bends: readonly LineBend[];
}

/** From the side of a mark into the line. */
export interface LineBend {
  /** At the mark. */
  x: number;
  y: number;
  /** On the line. */
  toX: number;
  toY: number;
}

/** Between a line and a mark that it does not belong to, px. */
export const LINE_GAP = 2.2;
/** Two lines nearer than this are drawn side by side, a little off the middle of their marks. */
const SAME_PLACE = 1.7;
const ASIDE = 1.9;
const SHORTEST = 0.8;
const BEND_STEPS = [0, 0.25, 0.5, 0.75, 1];
const COST = { overlap: 60, aside: 1, bend: 3, own: 1, foreign: 0.25 };

/** The lines of all contacts in sight, or of some of them. */
export function laneLines(state: LaneState, events: readonly number[] = state.inSight): readonly LaneLine[] {
  const things = thingsByRow(state);
  const lines: LaneLine[] = [];
  for (const event of events) {
    const stands = state.standsOf(event);
    if (stands.length < 2) continue;
    const line = bestLine(lines, { event, stands, things, x: state.geometry.placeOf(event).x });
    if (line !== null) lines.push(line);
  }
  return lines;
}

interface Wanted {
  event: number;
  stands: readonly EventStand[];
  things: readonly (readonly Thing[])[];
  x: number;
}

/** The cheapest of some ways: through the middle, a little aside, or beside the marks with a bend into each. */
function bestLine(lines: readonly LaneLine[], wanted: Wanted): LaneLine | null {
  const { x, stands } = wanted;
  const top = stands[0]?.y ?? 0;
  const bottom = stands.at(-1)?.y ?? top;
  let best: { cost: number; line: LaneLine } | null = null;
  for (const [aside, price] of waysOf(stands)) {
    const at = x + aside;
    const isBeside = price >= COST.bend;
    const bends = isBeside ? bendsOf(wanted, at) : [];
    if (bends === null) continue;
    const { pieces, lost } = piecesOf(wanted, at, isBeside);
    const overlaps = lines.filter(
      (line) => Math.abs(line.x - at) < SAME_PLACE && line.top < bottom && line.bottom > top,
    ).length;
    const cost = price + lost + overlaps * COST.overlap;
    if (best === null || cost < best.cost) {
      best = { cost, line: { event: wanted.event, x: at, top, bottom, pieces, bends } };
    }
    if (cost === 0) break;
  }
  return best?.line ?? null;
}

function waysOf(stands: readonly EventStand[]): readonly (readonly [aside: number, price: number])[] {
  const straight = [
    [0, 0],
    [ASIDE, COST.aside],
    [-ASIDE, COST.aside],
  ] as const;
  const canBend =
    stands.length === 2 && stands.every(({ mark }) => mark !== null && !mark.long && !mark.tile);
  if (!canBend) return straight;
  const beside = (stands[0]?.mark?.half ?? 0) + LINE_GAP + 0.7;
  return [...straight, [beside, COST.bend], [-beside, COST.bend]];
}

/** The bends of a line at an x; null = something is in the way of one. */
function bendsOf({ event, stands, things, x }: Wanted, at: number): readonly LineBend[] | null {
  const bends: LineBend[] = [];
  for (const [place, { mark, y, row }] of stands.entries()) {
    const half = mark?.half ?? 0;
    const down = place === 0 ? 1 : -1;
    const bend = { x: x + Math.sign(at - x) * (half - 0.4), y, toX: at, toY: y + down * (half + 2) };
    const points = pointsOf(bend);
    const isTaken = [row - 1, row, row + 1].some((near) =>
      (things[near] ?? []).some(
        (thing) => !thing.events.includes(event) && points.some((point) => isNear(point, thing)),
      ),
    );
    if (isTaken) return null;
    bends.push(bend);
  }
  return bends;
}

/** Points along a bend: its middle control point is the corner that it rounds. */
function pointsOf({ x, y, toX, toY }: LineBend): readonly { x: number; y: number }[] {
  return BEND_STEPS.map((t) => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * x + (b + c) * toX, y: (a + b) * y + c * toY };
  });
}

function isNear(point: { x: number; y: number }, { left, right, y, half }: Thing): boolean {
  const aside = Math.max(left - point.x, 0, point.x - right);
  const over = Math.max(y - half - point.y, 0, point.y - y - half);
  return Math.hypot(aside, over) < LINE_GAP;
}

/** The room that a bend takes. */
export function boxOfBend({ x, y, toX, toY }: LineBend): Box {
  return {
    left: Math.min(x, toX) - 0.7,
    right: Math.max(x, toX) + 0.7,
    top: Math.min(y, toY) - 0.7,
    bottom: Math.max(y, toY) + 0.7,
  };
}

type Thing = Pick<LaneMark, "left" | "right" | "y" | "half"> & { events: readonly number[] };

/** Everything that stands in each row: what a line may not touch unless it is its own. */
function thingsByRow({ geometry, extras, layout }: LaneState): readonly (readonly Thing[])[] {
  const things = layout.rows.map((_, place): Thing[] => [
    ...(geometry.rows[place]?.marks ?? []).map(thingOfMark),
    ...(geometry.rows[place]?.pills ?? []).map(thingOfPill),
  ]);
  for (const mark of extras) things[mark.row]?.push(thingOfMark(mark));
  return things;
}

function thingOfMark({ event, left, right, y, half }: LaneMark): Thing {
  return { events: [event], left, right, y, half };
}

function thingOfPill({ events, left, right, y, half }: LanePill): Thing {
  return { events, left, right, y, half };
}

interface Pieces {
  pieces: readonly (readonly [number, number])[];
  /** What the gaps cost. */
  lost: number;
}

function piecesOf({ event, stands, things }: Wanted, x: number, isBeside: boolean): Pieces {
  const pieces: (readonly [number, number])[] = [];
  let lost = 0;
  for (let at = 1; at < stands.length; at += 1) {
    const upper = stands[at - 1];
    const lower = stands[at];
    if (upper === undefined || lower === undefined) continue;
    const more = isBeside ? 2 : 0;
    const from = upper.y + halfOf(upper) + more;
    const to = lower.y - halfOf(lower) - more;
    const gaps: [number, number][] = [];
    for (let row = upper.row; row <= lower.row; row += 1) {
      const price = row === upper.row || row === lower.row ? COST.own : COST.foreign;
      for (const thing of things[row] ?? []) {
        if (thing.events.includes(event)) continue;
        if (x <= thing.left - LINE_GAP || x >= thing.right + LINE_GAP) continue;
        const gap: [number, number] = [thing.y - thing.half - LINE_GAP, thing.y + thing.half + LINE_GAP];
        const length = Math.min(to, gap[1]) - Math.max(from, gap[0]);
        if (length > 0) lost += length * price;
        gaps.push(gap);
      }
    }
    pieces.push(...without(from, to, gaps));
  }
  return { pieces, lost };
}

/** A line begins at the edge of its mark. */
function halfOf({ mark, pill }: EventStand): number {
  return (mark ?? pill)?.half ?? 0;
}

function without(
  from: number,
  to: number,
  gaps: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let at = from;
  for (const [start, end] of gaps.toSorted((a, b) => a[0] - b[0])) {
    if (start >= to) break;
    if (start - at > SHORTEST) pieces.push([at, start]);
    at = Math.max(at, end);
  }
  if (to - at > SHORTEST) pieces.push([at, to]);
  return pieces;
}
