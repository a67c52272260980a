// The contacts of one row brought to their places: marks on levels, pills, ticks, or bars where it is crowded.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";
import type { EventPlace } from "./event-places.ts";
import type { LaneLayout, LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneBars, LaneMark, LanePill, LaneTick, RowMarks } from "./lane-mark.ts";
import { chainsOf, inPills, MARK_GAP, stackLevels, type Piece } from "./stack-levels.ts";
import { turnLevels } from "./turn-levels.ts";

const LEVEL_GAP = 0.5;
const MOST_LEVELS = 5;
/** Shares of the places of a lane, and of its marks in pills, beyond which it shows bars. */
const CROWDED = 0.6;
const MOST_IN_PILLS = 0.75;
const FEW = 12;
/** More ticks than one for so many px of a lane are bars. */
const PX_PER_TICK = 4;
const TICK_GRID = 2;
const TILE_HALF_HEIGHT = 5.8;
const LEAST_ROOM_OF_TILE = 11;
const LONG_MANY_HALF = 3;

export interface RowOptions {
  dataset: Dataset;
  layout: LaneLayout;
  axis: AxisScale;
  placeOf: (event: number) => EventPlace;
  /** Ticks are bars from the first on: there are too many to draw each. */
  barsForTicks: boolean;
  /** Contacts that have a mark of their own in another row; absent = not asked. */
  isSafe?: (event: number) => boolean;
}

/** The contacts of a row on the axis, in order of time. */
export interface RowEvents {
  all: readonly number[];
  /** Those that stand out: marks where there is room. */
  full: readonly number[];
  rest: readonly number[];
}

/** Places the events of a row that stand out, and the rest as ticks. */
export function placeInRow(row: LaneRow, { all, full, rest }: RowEvents, options: RowOptions): RowMarks {
  const { axis, layout } = options;
  const width = axis.right - axis.left;
  const { radius } = layout.metrics;
  const levels = levelsOf(row, radius);
  const crowded = isCrowded(row, full, options);
  const mostInPills = full.length > FEW ? MOST_IN_PILLS * full.length : full.length;
  const placed = crowded
    ? []
    : stackLevels(
        full.map((event) => pieceOf(row, event, options)),
        {
          levels,
          radius,
          least: axis.left - radius,
          most: axis.right + 6,
          mostInPills,
          ...(options.isSafe === undefined ? {} : { isSafe: options.isSafe }),
        },
      );
  if (crowded || inPills(placed) > mostInPills) {
    return { marks: [], pills: [], ticks: [], bars: [{ row: row.at, events: all, pale: false }] };
  }
  return {
    ...settle(row, placed, options),
    ...ticksOrBars(row, rest, options, width / PX_PER_TICK),
  };
}

/** Whether a lane shows bars whatever could be brought together: its marks take too much of its places. */
export function isCrowded(
  row: LaneRow,
  full: readonly number[],
  { axis, layout }: Pick<RowOptions, "axis" | "layout">,
): boolean {
  const { radius } = layout.metrics;
  const places = levelsOf(row, radius) * (axis.right - axis.left);
  return full.length * (2 * radius + MARK_GAP) > places * CROWDED;
}

/** How many marks fit above one another. */
export function levelsOf(row: LaneRow, radius: number): number {
  const room = row.height - row.band - 1;
  return Math.max(1, Math.min(MOST_LEVELS, Math.floor((room + MARK_GAP) / levelStep(radius))));
}

/** From the middle of one level to that of the next, in px. */
export function levelStep(radius: number): number {
  return 2 * radius + LEVEL_GAP;
}

function pieceOf(row: LaneRow, event: number, { layout, placeOf }: RowOptions): Piece {
  const { x, left, right, long } = placeOf(event);
  const rows = rowsOf(layout.rowsOfEvent, event);
  return {
    events: [event],
    x,
    left,
    right,
    long,
    pill: false,
    tall: 1,
    level: -1,
    shift: 0,
    up: (rows[0] ?? row.at) < row.at,
    down: (rows.at(-1) ?? row.at) > row.at,
  };
}

/** Levels become heights; a chain is centred on its lane, so that what touches nobody stands in the middle. */
function settle(
  row: LaneRow,
  placed: readonly Piece[],
  options: RowOptions,
): { marks: readonly LaneMark[]; pills: readonly LanePill[] } {
  const { radius, pillHeight } = options.layout.metrics;
  const marks: LaneMark[] = [];
  const pills: LanePill[] = [];
  for (const chain of chainsOf(placed)) {
    const levels = turnLevels(chain);
    for (const piece of chain) {
      const y = row.middle + (piece.level + (piece.tall - 1) / 2 - (levels - 1) / 2) * levelStep(radius);
      if (piece.pill) {
        const { events, x, left, right } = piece;
        const half = Math.min(row.height - row.band - 2, pillHeight) / 2;
        pills.push({ row: row.at, events, x, y, left, right, half });
      } else {
        marks.push(markOf(row, piece, y, chain, options));
      }
    }
  }
  if (options.layout.metrics.sizeClass !== "narrow") growTiles(row, marks, placed, options.dataset, radius);
  return { marks, pills };
}

function markOf(
  row: LaneRow,
  piece: Piece,
  y: number,
  chain: readonly Piece[],
  { dataset, layout, placeOf }: RowOptions,
): LaneMark {
  const event = piece.events[0] ?? 0;
  const { radius } = layout.metrics;
  const { offsets } = dataset.columns.participants;
  const many = (offsets[event + 1] ?? 0) - (offsets[event] ?? 0) > 2;
  return {
    event,
    row: row.at,
    x: piece.x,
    y,
    left: piece.left + piece.shift,
    right: piece.right + piece.shift,
    half: piece.long && many ? LONG_MANY_HALF : radius,
    long: piece.long,
    vague: placeOf(event).vague,
    many,
    tile: false,
    alone: chain.length === 1,
    ...passedBy(piece, chain),
  };
}

/** Whether pieces of its chain pass above it, and below. */
function passedBy(piece: Piece, chain: readonly Piece[]): { above: boolean; below: boolean } {
  let above = false;
  let below = false;
  for (const { left, right, level } of chain) {
    if (left >= piece.x || right <= piece.x) continue;
    above ||= level < piece.level;
    below ||= level > piece.level;
  }
  return { above, below };
}

/** A mark of three or more that stands free becomes a tile wide enough for its number. */
function growTiles(
  row: LaneRow,
  marks: readonly LaneMark[],
  placed: readonly Piece[],
  dataset: Dataset,
  radius: number,
): void {
  if (row.height - row.band - 1 < LEAST_ROOM_OF_TILE) return;
  const taken = placed.map(({ left, right, shift }) => ({ left: left + shift, right: right + shift }));
  for (const mark of marks) {
    if (!mark.many || mark.long || !mark.alone) continue;
    const count = rowsOf(dataset.columns.participants, mark.event).length;
    const half = Math.max(count > 9 ? 7.5 : 6, radius + 2);
    const own = taken.find(({ left, right }) => left === mark.left && right === mark.right);
    const isFree = !taken.some(
      (other) =>
        other !== own && other.left < mark.x + half + MARK_GAP && other.right > mark.x - half - MARK_GAP,
    );
    if (own === undefined || !isFree) continue;
    own.left = mark.left = mark.x - half;
    own.right = mark.right = mark.x + half;
    mark.half = TILE_HALF_HEIGHT;
    mark.tile = true;
  }
}

function ticksOrBars(
  row: LaneRow,
  rest: readonly number[],
  { placeOf, barsForTicks }: RowOptions,
  most: number,
): { ticks: readonly LaneTick[]; bars: readonly LaneBars[] } {
  if (rest.length === 0) return { ticks: [], bars: [] };
  if (barsForTicks || rest.length > most) {
    return { ticks: [], bars: [{ row: row.at, events: rest, pale: true }] };
  }
  const byPlace = new Map<number, number[]>();
  for (const event of rest) {
    const place = Math.round(placeOf(event).x / TICK_GRID);
    const own = byPlace.get(place);
    if (own === undefined) byPlace.set(place, [event]);
    else own.push(event);
  }
  const ticks = [...byPlace.values()].map((events): LaneTick => {
    const x = placeOf(events[0] ?? 0).x;
    return { row: row.at, x, y: row.middle, events };
  });
  return { ticks, bars: [] };
}
