// Contacts of second rank as marks among those that have their places already: where a lane has room, and nowhere else,
// so that nothing moves when they come and go.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { LaneMark, RowMarks } from "./lane-mark.ts";
import type { LaneParts } from "#scene/lanes/lane-state.ts";
import { levelsOf, levelStep } from "./place-in-row.ts";
import { MARK_GAP } from "./stack-levels.ts";

interface Taken {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LEVEL_GAP = 0.4;

/** Marks for some events, in order of time; lanes that show bars, or have no room, have none. */
export function extraMarks(parts: Omit<LaneParts, "choice">, events: readonly number[]): readonly LaneMark[] {
  const { layout, geometry } = parts;
  const taken = new Map<number, Taken[]>();
  const extras: LaneMark[] = [];
  for (const event of events) {
    for (const place of rowsOf(layout.rowsOfEvent, event)) {
      const row = geometry.rows[place];
      if (row === undefined || row.bars.some(({ pale }) => !pale)) continue;
      const own = taken.get(place) ?? takenIn(row);
      taken.set(place, own);
      const mark = markIn(parts, event, place, own);
      if (mark === null) continue;
      own.push(boxOf(mark));
      extras.push(mark);
    }
  }
  return extras;
}

function markIn(
  { input, layout, geometry }: Omit<LaneParts, "choice">,
  event: number,
  place: number,
  taken: readonly Taken[],
): LaneMark | null {
  const row = layout.rows[place];
  if (row === undefined) return null;
  const { radius } = layout.metrics;
  const { x, left, right, long, vague } = geometry.placeOf(event);
  const many = rowsOf(input.dataset.columns.participants, event).length > 2;
  const half = long && many ? 3 : radius;
  const inWay = taken.filter((other) => other.left < right + MARK_GAP && other.right > left - MARK_GAP);
  const levels = levelsOf(row, radius);
  for (const shift of shiftsOf(levels, levelStep(radius))) {
    const y = row.middle + shift;
    const isFree = !inWay.some(
      (other) => other.top < y + half + LEVEL_GAP && other.bottom > y - half - LEVEL_GAP,
    );
    if (!isFree) continue;
    return {
      event,
      row: place,
      x,
      y,
      left,
      right,
      half,
      long,
      vague,
      many,
      tile: false,
      alone: inWay.length === 0,
      above: inWay.some(({ bottom }) => bottom <= y),
      below: inWay.some(({ top }) => top >= y),
    };
  }
  return null;
}

/** Heights to try from the middle of a lane outwards, in half levels. */
function shiftsOf(levels: number, step: number): readonly number[] {
  const shifts = [0];
  for (let half = 1; half < levels; half += 1) shifts.push((-half * step) / 2, (half * step) / 2);
  return shifts;
}

function takenIn({ marks, pills }: RowMarks): Taken[] {
  return [...marks.map(boxOf), ...pills.map(boxOf)];
}

function boxOf({ left, right, y, half }: { left: number; right: number; y: number; half: number }): Taken {
  return { left, right, top: y - half, bottom: y + half };
}
