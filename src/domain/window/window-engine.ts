import type { Certainty } from "#domain/filter/criteria.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { createWindowCursor, type DatedColumns } from "./window-cursor.ts";
import type { RowList } from "./row-list.ts";
import type { Places } from "./walk-spans.ts";

/** Something that events are counted by, e.g. their pair, or both of their actors. */
export interface KeyColumn {
  /** One key for each event, or two: event i then has keys[2i] and keys[2i + 1], which differ. 0 to size - 1. */
  keys: Int32Array;
  perEvent: 1 | 2;
  /** How many different keys there are. */
  size: number;
}

/** What one window holds, kept up to date in place: the arrays are the engine's own, and change with each move. */
export interface WindowEngine {
  /** For each key column in the order given: events in the window by key. */
  readonly counts: readonly Int32Array[];
  /** Events in the window. */
  total: () => number;
  /** Moves the window, and answers how many rows were touched; rows that stay are not. */
  move: (window: DayWindow | null, certainty?: Certainty) => number;
}

/** A key column in two orders: by row, and by place among the rows of one day, which a window holds as neighbours. */
interface Counter {
  keys: Int32Array;
  dayKeys: Int32Array;
  perEvent: 1 | 2;
  counts: Int32Array;
}

/** The filter's inmost part on its own, over plain columns: for millions of events, and to be measured. */
export function createWindowEngine(dates: DatedColumns, keyColumns: readonly KeyColumn[]): WindowEngine {
  const cursor = createWindowCursor(dates, "places");
  const counters = keyColumns.map((column) => createCounter(column, cursor.dayRows));
  let total = 0;
  return {
    counts: counters.map(({ counts }) => counts),
    total: () => total,
    move(window, certainty = "possibly") {
      const { isRestart, entered, left } = cursor.move(window, certainty);
      const days = cursor.dayMove();
      for (const counter of counters) {
        if (isRestart) counter.counts.fill(0);
        addRows(counter, entered);
        takeRows(counter, left);
        for (const places of days.entered) addPlaces(counter, places);
        for (const places of days.left) takePlaces(counter, places);
      }
      const came = entered.size + countPlaces(days.entered);
      const went = left.size + countPlaces(days.left);
      total = (isRestart ? 0 : total) + came - went;
      return came + went;
    },
  };
}

function createCounter({ keys, perEvent, size }: KeyColumn, dayRows: Int32Array): Counter {
  const dayKeys = new Int32Array(dayRows.length * perEvent);
  for (let at = 0; at < dayKeys.length; at += 1) {
    const row = dayRows[perEvent === 1 ? at : at >> 1] ?? 0;
    dayKeys[at] = keys[perEvent === 1 ? row : 2 * row + (at & 1)] ?? 0;
  }
  return { keys, dayKeys, perEvent, counts: new Int32Array(size) };
}

function countPlaces(places: readonly Places[]): number {
  let count = 0;
  for (const { start, end } of places) count += Math.max(0, end - start);
  return count;
}

// The inmost loops: a row costs little more than the look-up of its counter in memory. (`as number`: places within
// the columns hold numbers.)

function addPlaces({ dayKeys, perEvent, counts }: Counter, { start, end }: Places): void {
  const last = end * perEvent;
  for (let at = start * perEvent; at < last; at += 1) (counts[dayKeys[at] as number] as number)++;
}

function takePlaces({ dayKeys, perEvent, counts }: Counter, { start, end }: Places): void {
  const last = end * perEvent;
  for (let at = start * perEvent; at < last; at += 1) (counts[dayKeys[at] as number] as number)--;
}

function addRows({ keys, perEvent, counts }: Counter, { rows, size }: RowList): void {
  for (let at = 0; at < size; at += 1) {
    const first = (rows[at] as number) * perEvent;
    (counts[keys[first] as number] as number)++;
    if (perEvent === 2) (counts[keys[first + 1] as number] as number)++;
  }
}

function takeRows({ keys, perEvent, counts }: Counter, { rows, size }: RowList): void {
  for (let at = 0; at < size; at += 1) {
    const first = (rows[at] as number) * perEvent;
    (counts[keys[first] as number] as number)--;
    if (perEvent === 2) (counts[keys[first + 1] as number] as number)--;
  }
}
