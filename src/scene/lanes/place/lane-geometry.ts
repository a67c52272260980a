// Every contact of an axis at its place in every row: the part of the picture that neither dates nor filters nor the
// pointer change.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";
import { binsOfBars } from "./bar-shares.ts";
import { barBins, type BarBins } from "./bar-bins.ts";
import { eventPlaces, type EventPlace } from "./event-places.ts";
import { eventsIn, type LaneLayout, type LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneMark, LanePill, RowMarks } from "./lane-mark.ts";
import { isCrowded, placeInRow, type RowEvents, type RowOptions } from "./place-in-row.ts";
import { rescueMarks } from "./rescue-marks.ts";

/** More marks than so many are not drawn one by one. */
const MOST_MARKS = 5000;
const EMPTY: RowMarks = { marks: [], pills: [], ticks: [], bars: [] };
const NOTHING: RowEvents = { all: [], full: [], rest: [] };
/** The share of lanes with bars from which on all have them. */
const MOST_BARS = 0.6;

export interface LaneGeometry {
  axis: AxisScale;
  /** The contacts on it, each once, in order of time. */
  events: readonly number[];
  bins: BarBins;
  /** By place of the row. */
  rows: readonly RowMarks[];
  /** Where the marks and pills of an event stand, from the top down. */
  standsOf: (event: number) => readonly EventStand[];
  placeOf: (event: number) => EventPlace;
  /** The most contacts that one bar of the picture counts; 0 = no bars. */
  mostInBar: number;
  marks: number;
}

/** A mark of an event, or the pill that holds it. */
export interface EventStand {
  row: number;
  y: number;
  mark: LaneMark | null;
  pill: LanePill | null;
}

/**
 * Places what lies on the axis. `isFull` says which contacts are marks; the others are ticks.
 */
export function laneGeometry(
  dataset: Dataset,
  layout: LaneLayout,
  axis: AxisScale,
  isFull: (event: number) => boolean,
): LaneGeometry {
  const placeOf = eventPlaces(dataset, layout, axis, isFull);
  const parts = layout.rows.map((row) => split(dataset, layout, axis, row, isFull));
  const total = parts.reduce((sum, { all }) => sum + all.length, 0);
  const options = { dataset, layout, axis, placeOf, barsForTicks: total > MOST_MARKS };
  const rows = rowsOf(parts, options);
  const bins = barBins(axis);
  const stands = standsByEvent(rows);
  return {
    axis,
    events: eventsOf(dataset, parts),
    bins,
    rows,
    standsOf: (event) => stands.get(event) ?? [],
    placeOf,
    mostInBar: mostInBar(dataset, rows, bins, axis),
    marks: rows.reduce((sum, row) => sum + row.marks.length, 0),
  };
}

function rowsOf(parts: readonly RowEvents[], options: RowOptions): readonly RowMarks[] {
  const { layout } = options;
  // Zoomed far out this is known before anything is placed.
  if (mostAreCrowded(parts, options)) return parts.map((own, at) => inBars(EMPTY, own, at));
  const placed = layout.rows.map((row, at) => placeInRow(row, parts[at] ?? NOTHING, options));
  if (mostAreBars(placed)) return placed.map((row, at) => inBars(row, parts[at] ?? NOTHING, at));
  return rescueMarks(placed, (at, isSafe) => {
    const row = layout.rows[at];
    return row === undefined ? null : placeInRow(row, parts[at] ?? NOTHING, { ...options, isSafe });
  });
}

/** Whether most lanes will show bars: all that are crowded do, and whoever has nothing that stands out shows none. */
function mostAreCrowded(parts: readonly RowEvents[], options: RowOptions): boolean {
  let crowded = 0;
  let filled = 0;
  for (const [at, { full }] of parts.entries()) {
    const row = options.layout.rows[at];
    if (row === undefined || full.length === 0) continue;
    filled += 1;
    if (isCrowded(row, full, options)) crowded += 1;
  }
  return crowded > MOST_BARS * filled;
}

/** Where most lanes show bars, a lane of marks among them would look like more than it is. */
function mostAreBars(rows: readonly RowMarks[]): boolean {
  const bars = rows.filter((row) => row.bars.some(({ pale }) => !pale)).length;
  const marks = rows.filter((row) => row.marks.length + row.pills.length > 0).length;
  return bars > MOST_BARS * (bars + marks);
}

function inBars(row: RowMarks, { all }: RowEvents, at: number): RowMarks {
  if (all.length === 0) return row;
  return { marks: [], pills: [], ticks: [], bars: [{ row: at, events: all, pale: false }] };
}

/** Each contact once, in order of time. */
function eventsOf({ events }: Dataset, parts: readonly RowEvents[]): readonly number[] {
  const isThere = new Uint8Array(events.length);
  for (const { all } of parts) for (const event of all) isThere[event] = 1;
  const found: number[] = [];
  for (let event = 0; event < isThere.length; event += 1) if (isThere[event] === 1) found.push(event);
  return found;
}

function split(
  dataset: Dataset,
  layout: LaneLayout,
  axis: AxisScale,
  row: LaneRow,
  isFull: (event: number) => boolean,
): RowEvents {
  const all: number[] = [];
  const full: number[] = [];
  const rest: number[] = [];
  const { eventTo } = dataset.columns;
  const { start, end } = eventsIn(layout, dataset, row.at, axis.window);
  for (let at = start; at < end; at += 1) {
    const event = layout.eventsOfRow.values[at] ?? 0;
    if ((eventTo[event] ?? 0) < axis.window.from) continue;
    all.push(event);
    if (isFull(event)) full.push(event);
    else rest.push(event);
  }
  return { all, full, rest };
}

function standsByEvent(rows: readonly RowMarks[]): ReadonlyMap<number, readonly EventStand[]> {
  const stands = new Map<number, EventStand[]>();
  const add = (event: number, stand: EventStand): void => {
    const own = stands.get(event);
    if (own === undefined) stands.set(event, [stand]);
    else own.push(stand);
  };
  for (const { marks, pills } of rows) {
    for (const mark of marks) add(mark.event, { row: mark.row, y: mark.y, mark, pill: null });
    for (const pill of pills) {
      for (const event of pill.events) add(event, { row: pill.row, y: pill.y, mark: null, pill });
    }
  }
  for (const own of stands.values()) own.sort((a, b) => a.y - b.y);
  return stands;
}

function mostInBar(dataset: Dataset, rows: readonly RowMarks[], bins: BarBins, axis: AxisScale): number {
  let most = 0;
  const counts = new Int32Array(bins.starts.length);
  for (const { bars } of rows) {
    for (const one of bars) {
      counts.fill(0);
      for (const bin of binsOfBars(dataset, axis, bins, one)) counts[bin] = (counts[bin] ?? 0) + 1;
      for (const count of counts) most = Math.max(most, count);
    }
  }
  return most;
}
