// Who held an office when: names in a band along its lane, breaks where it changed hands.
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { SeatTerm } from "#domain/evidence/seat-term.ts";
import { labelText } from "#scene/label-text.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { fitText } from "#scene/marks/fit-name.ts";
import { mixed, sideColour } from "#scene/marks/side-colour.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";

const NAME_SIZE = 11;
const BREAK_WIDTH = 2;
const TINT = 0.13;
const INSET = 5;
const LEAST_NAME = 26;
/** A name moves this far at a time in search of a place that no line passes. */
const STEP = 3;
const BESIDE_LINE = 3;

/** The band of each office that has a lane. `passing` are the x of what passes through bands. */
export function officeBands(
  state: LaneState,
  passing: (row: LaneRow) => readonly number[],
): readonly MarkItem[] {
  return state.layout.rows.flatMap((row) =>
    row.subject?.seat == null ? [] : [bandItem(state, row, row.subject.seat.terms, passing(row))],
  );
}

/** Where terms begin inside the axis, px: no name may cross a break. */
export function breaksOf({ geometry }: LaneState, { subject }: LaneRow): readonly number[] {
  const { window, xOf } = geometry.axis;
  return (subject?.seat?.terms ?? []).flatMap(({ start }) =>
    start === null || start.from <= window.from || start.from > window.to ? [] : [xOf(start.from)],
  );
}

function bandItem(
  state: LaneState,
  row: LaneRow,
  terms: readonly SeatTerm[],
  passing: readonly number[],
): MarkItem {
  const { palette } = state.input;
  const colour = sideColour(palette, state.relations.sides[row.side]?.hue ?? null);
  const pieces: TextPiece[] = [];
  const primitives: Primitive[] = [];
  for (const term of terms) {
    const [left, right] = spanOf(state, term);
    if (right - left < 2) continue;
    primitives.push({
      kind: "rect",
      x: left + 1,
      y: row.top + 1,
      width: right - left - 2,
      height: row.band - 1,
      fill: colour,
      opacity: TINT,
    });
    const name = nameOf(
      row,
      term,
      { left, right, passing },
      { fill: colour, plate: mixed(colour, palette.ground, TINT) },
    );
    if (name === null) continue;
    pieces.push(name.piece);
    if (name.plate !== null) primitives.push(name.plate);
  }
  const breaks = breaksOf(state, row).map((x): Primitive => {
    const stroke = { colour, width: BREAK_WIDTH };
    return { kind: "line", x1: x, y1: row.top, x2: x, y2: row.top + row.height, stroke };
  });
  const side = state.relations.sides[row.side]?.id;
  return {
    key: `office:${row.subject?.id ?? ""}`,
    role: "axis",
    chooses: row.subject === null ? [] : [row.subject.id],
    events: [],
    box: null,
    tone: "plain",
    selected: false,
    label: `${row.subject?.label ?? ""}: ${terms.map(({ name }) => labelText(name)).join(", then ")}`,
    ...(side === undefined ? {} : { side }),
    texts: pieces.map(({ text }) => text),
    primitives: [...primitives, ...breaks, ...pieces.map(({ primitive }) => primitive)],
  };
}

function spanOf({ geometry }: LaneState, { start, end }: SeatTerm): readonly [number, number] {
  const { left, right, xOf } = geometry.axis;
  const from = start === null ? left : xOf(start.from);
  const to = end === null ? right : xOf(end.from);
  return [Math.max(left, from), Math.min(right, to)];
}

/** A holder's name where no line passes it, else on a plate. */
function nameOf(
  row: LaneRow,
  { actor, name }: SeatTerm,
  { left, right, passing }: { left: number; right: number; passing: readonly number[] },
  { fill, plate }: { fill: string; plate: string },
): { piece: TextPiece; plate: Primitive | null } | null {
  const room = right - left - 2 * INSET;
  if (room < LEAST_NAME) return null;
  const text = fitText(labelText(name), NAME_SIZE, 600, room);
  const width = textWidth(text, NAME_SIZE, 600);
  const isFree = (x: number): boolean =>
    !passing.some((at) => at > x - BESIDE_LINE && at < x + width + BESIDE_LINE);
  let x = left + INSET;
  for (let at = x; at + width <= right - INSET; at += STEP) {
    if (!isFree(at)) continue;
    x = at;
    break;
  }
  const middle = row.top + row.band / 2 + 0.5;
  const piece = textPiece({ x, middle, text, size: NAME_SIZE, weight: 600, fill, names: actor });
  if (isFree(x)) return { piece, plate: null };
  const box: Primitive = {
    kind: "rect",
    x: x - 2,
    y: row.top + 1,
    width: width + 4,
    height: row.band - 1,
    fill: plate,
  };
  return { piece, plate: box };
}
