// Where an event lies across the axis: its days in px, and on wide days its place beside others of the same day.
import { UNKNOWN_DAY, type Dataset } from "#domain/dataset/dataset.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";
import { eventsIn, type LaneLayout } from "#scene/lanes/layout/lane-layout.ts";

/** Where a mark of an event lies from left to right. */
export interface EventPlace {
  x: number;
  left: number;
  right: number;
  long: boolean;
  vague: boolean;
}

/** A day this wide has its contacts side by side in it. */
const WIDE_DAY = 6;
const SIDE_BY_SIDE_GAP = 0.8;
const DAY_SHARE = 0.85;
const LONGER_THAN_MARK = 1.5;

/** Places of events on an axis, each worked out when it is first asked for. */
export function eventPlaces(
  dataset: Dataset,
  layout: LaneLayout,
  axis: AxisScale,
  isFull: (event: number) => boolean,
): (event: number) => EventPlace {
  const { columns } = dataset;
  const { radius } = layout.metrics;
  const shifts =
    axis.pxPerDay < WIDE_DAY ? new Map<number, number>() : sameDayShifts(dataset, layout, axis, isFull);
  const places = new Map<number, EventPlace>();
  return (event) => {
    let place = places.get(event);
    if (place === undefined) {
      const from = columns.eventFrom[event] ?? 0;
      const to = columns.eventTo[event] ?? 0;
      const left = axis.xOf(Math.max(axis.window.from, from));
      const right = axis.xOf(Math.min(axis.window.to, to) + 1);
      const long = to > from && right - left > 2 * radius + LONGER_THAN_MARK;
      const x = (left + right) / 2 + (shifts.get(event) ?? 0);
      place = {
        x,
        left: long ? left : x - radius,
        right: long ? right : x + radius,
        long,
        vague: columns.eventCertainty[event] === UNKNOWN_DAY,
      };
      places.set(event, place);
    }
    return place;
  };
}

interface DayEvent {
  event: number;
  /** Places of the first and the last row that it joins. */
  first: number;
  last: number;
}

/**
 * How far from the middle of its day an event stands, in px: the same in all its lanes, so that the lines of one day
 * are told apart. Events whose lines do not pass one another may share a place.
 */
function sameDayShifts(
  dataset: Dataset,
  layout: LaneLayout,
  axis: AxisScale,
  isFull: (event: number) => boolean,
): ReadonlyMap<number, number> {
  const shifts = new Map<number, number>();
  const wide = 2 * layout.metrics.radius + SIDE_BY_SIDE_GAP;
  for (const events of eventsByDay(dataset, layout, axis, isFull).values()) {
    if (events.length < 2) continue;
    const columns = shareColumns(events);
    const step = Math.min(wide, (axis.pxPerDay * DAY_SHARE) / columns.length);
    columns.forEach((column, at) => {
      for (const { event } of column) shifts.set(event, (at - (columns.length - 1) / 2) * step);
    });
  }
  return shifts;
}

function eventsByDay(
  dataset: Dataset,
  layout: LaneLayout,
  axis: AxisScale,
  isFull: (event: number) => boolean,
): ReadonlyMap<number, readonly DayEvent[]> {
  const { columns } = dataset;
  const seen = new Set<number>();
  const days = new Map<number, DayEvent[]>();
  for (const row of layout.rows) {
    const { start, end } = eventsIn(layout, dataset, row.at, axis.window);
    for (let at = start; at < end; at += 1) {
      const event = layout.eventsOfRow.values[at] ?? 0;
      const day = columns.eventFrom[event] ?? 0;
      if (day !== columns.eventTo[event] || seen.has(event) || !isFull(event)) continue;
      seen.add(event);
      const offsets = layout.rowsOfEvent.offsets;
      const first = layout.rowsOfEvent.values[offsets[event] ?? 0] ?? 0;
      const last = layout.rowsOfEvent.values[(offsets[event + 1] ?? 1) - 1] ?? 0;
      const own = days.get(day);
      if (own === undefined) days.set(day, [{ event, first, last }]);
      else own.push({ event, first, last });
    }
  }
  return days;
}

/** The fewest columns in which no two events of one column span a common row. */
function shareColumns(events: readonly DayEvent[]): readonly (readonly DayEvent[])[] {
  const columns: DayEvent[][] = [];
  const order = events.toSorted((a, b) => a.first - b.first || b.last - a.last || a.event - b.event);
  for (const event of order) {
    const free = columns.find((column) =>
      column.every((other) => other.first > event.last || other.last < event.first),
    );
    if (free === undefined) columns.push([event]);
    else free.push(event);
  }
  return columns;
}
