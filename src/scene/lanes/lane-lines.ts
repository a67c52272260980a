// Lines from mark to mark of one contact. What a line touches took part: around any other mark that stands on it there
// is a gap.
import type { EventStand } from "./lane-geometry.ts";
import type { LaneMark, LanePill } from "./lane-mark.ts";
import type { LaneState } from "./lane-state.ts";

export interface LaneLine {
  event: number;
  x: number;
  /** From its first to its last mark. */
  top: number;
  bottom: number;
  /** What is drawn: from and to, px. */
  pieces: readonly (readonly [number, number])[];
}

/** Between a line and a mark that it does not belong to, px. */
export const LINE_GAP = 2.2;
/** Two lines nearer than this are drawn side by side, a little off the middle of their marks. */
const SAME_PLACE = 1.7;
const ASIDE = [0, 1.9, -1.9];
const SHORTEST = 0.8;

/** The lines of all contacts in sight, or of some of them. */
export function laneLines(state: LaneState, events: readonly number[] = state.inSight): readonly LaneLine[] {
  const things = thingsByRow(state);
  const lines: LaneLine[] = [];
  for (const event of events) {
    const stands = state.standsOf(event);
    const [first] = stands;
    const last = stands.at(-1);
    if (first === undefined || last === undefined || first === last) continue;
    const span = { top: first.y, bottom: last.y };
    const x = freeX(lines, state.geometry.placeOf(event).x, span);
    lines.push({ event, x, ...span, pieces: piecesOf(event, x, stands, things) });
  }
  return lines;
}

function freeX(
  lines: readonly LaneLine[],
  x: number,
  { top, bottom }: { top: number; bottom: number },
): number {
  for (const aside of ASIDE) {
    const isTaken = lines.some(
      (line) => Math.abs(line.x - x - aside) < SAME_PLACE && line.top < bottom && line.bottom > top,
    );
    if (!isTaken) return x + aside;
  }
  return x;
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

function piecesOf(
  event: number,
  x: number,
  stands: readonly EventStand[],
  things: readonly (readonly Thing[])[],
): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  for (let at = 1; at < stands.length; at += 1) {
    const upper = stands[at - 1];
    const lower = stands[at];
    if (upper === undefined || lower === undefined) continue;
    const gaps: [number, number][] = [];
    for (let row = upper.row; row <= lower.row; row += 1) {
      for (const thing of things[row] ?? []) {
        if (thing.events.includes(event)) continue;
        if (x <= thing.left - LINE_GAP || x >= thing.right + LINE_GAP) continue;
        gaps.push([thing.y - thing.half - LINE_GAP, thing.y + thing.half + LINE_GAP]);
      }
    }
    pieces.push(...without(upper.y + halfOf(upper), lower.y - halfOf(lower), gaps));
  }
  return pieces;
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
