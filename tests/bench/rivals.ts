// The ways to answer the same question, each at its best: how many events of each pair (and of each actor) a window holds.
import crossfilter from "crossfilter2";
import type { DayWindow } from "#domain/time/day-window.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { listedRows } from "#domain/window/row-list.ts";
import { createWindowCursor } from "#domain/window/window-cursor.ts";
import { checksumOf } from "./checksum.ts";
import { datasetOf } from "./made-dataset.ts";
import type { KeyColumn, MadeEvents } from "./made-events.ts";
import type { Contender } from "./race.ts";

/**
 * What the filter does in a step, over plain columns: its cursor lists the rows that enter and leave the window, and
 * each gets one increment in every counter.
 */
export function rowLists({ dates }: MadeEvents, counted: readonly KeyColumn[]): Contender {
  const cursor = createWindowCursor(dates);
  const counters = counted.map((column) => ({ column, counts: new Int32Array(column.size) }));
  const add = (rows: Int32Array, by: number): void => {
    for (const { column, counts } of counters) {
      const { keys, perEvent } = column;
      for (let i = 0; i < rows.length; i += 1) {
        const first = (rows[i] as number) * perEvent;
        for (let at = first; at < first + perEvent; at += 1) {
          const key = keys[at] as number;
          counts[key] = (counts[key] as number) + by;
        }
      }
    }
  };
  return {
    name: "the filter's row lists",
    move(window) {
      const { isRestart, entered, left } = cursor.move(window, "possibly");
      if (isRestart) for (const { counts } of counters) counts.fill(0);
      add(listedRows(entered), 1);
      add(listedRows(left), -1);
    },
    checksum: () => checksumOf(counters.map(({ counts }) => counts)),
  };
}

/** The page's filter itself, over a data set of the same events: every count, mask and facet that the page asks for. */
export function wholeFilter({ dates, actors }: MadeEvents): Contender {
  const dataset = datasetOf(dates, actors);
  const filter = createFilter(dataset);
  let counts: Int32Array = new Int32Array(0);
  return {
    name: "the page's whole filter",
    move(window) {
      counts = filter.run({ ...NO_CRITERIA, window }).actorEventCount;
    },
    checksum: () => checksumOf([counts]),
  };
}

/** One pass over the columns for each window, everything counted from zero. */
export function plainScan({ dates, pairs, actors }: MadeEvents, hasActors: boolean): Contender {
  const { from, to } = dates;
  const pair = pairs.keys;
  const both = actors.keys;
  const pairCounts = new Int32Array(pairs.size);
  const actorCounts = new Int32Array(actors.size);
  return {
    name: "a plain scan of the columns",
    isSlow: true,
    move(window) {
      pairCounts.fill(0);
      actorCounts.fill(0);
      for (let row = 0; row < from.length; row += 1) {
        if ((from[row] as number) > window.to || (to[row] as number) < window.from) continue;
        (pairCounts[pair[row] as number] as number)++;
        if (!hasActors) continue;
        (actorCounts[both[2 * row] as number] as number)++;
        (actorCounts[both[2 * row + 1] as number] as number)++;
      }
    },
    checksum: () => checksumOf(hasActors ? [pairCounts, actorCounts] : [pairCounts]),
  };
}

/** The changed rows of each step, found beforehand. */
function changedRows({ dates }: MadeEvents, windows: readonly DayWindow[]) {
  const cursor = createWindowCursor(dates);
  return windows.map((window) => {
    const { isRestart, entered, left } = cursor.move(window, "possibly");
    return { isRestart, entered: listedRows(entered).slice(), left: listedRows(left).slice() };
  });
}

/**
 * The floor: which rows change is known beforehand, and all that is left is to look up the key of each and increment
 * its counter.
 */
export function oneIncrement(made: MadeEvents, windows: readonly DayWindow[]): Contender {
  const { keys, size } = made.pairs;
  const counts = new Int32Array(size);
  const steps = changedRows(made, windows);
  return {
    name: "one counter increment per changed row",
    move(_, at) {
      const step = steps[at];
      if (step === undefined) return;
      if (step.isRestart) counts.fill(0);
      const { entered, left } = step;
      for (let i = 0; i < entered.length; i += 1) (counts[keys[entered[i] as number] as number] as number)++;
      for (let i = 0; i < left.length; i += 1) (counts[keys[left[i] as number] as number] as number)--;
    },
    checksum: () => checksumOf([counts]),
  };
}

/** A lower floor, which nothing that follows a window has: the keys of the changed rows, too, were listed beforehand. */
export function oneListedIncrement(made: MadeEvents, windows: readonly DayWindow[]): Contender {
  const { keys, size } = made.pairs;
  const counts = new Int32Array(size);
  const steps = changedRows(made, windows).map(({ isRestart, entered, left }) => ({
    isRestart,
    entered: entered.map((row) => keys[row] ?? 0),
    left: left.map((row) => keys[row] ?? 0),
  }));
  return {
    name: "one counter increment per changed row, its key listed beforehand",
    move(_, at) {
      const step = steps[at];
      if (step === undefined) return;
      if (step.isRestart) counts.fill(0);
      const { entered, left } = step;
      for (let i = 0; i < entered.length; i += 1) (counts[entered[i] as number] as number)++;
      for (let i = 0; i < left.length; i += 1) (counts[left[i] as number] as number)--;
    },
    checksum: () => checksumOf([counts]),
  };
}

/** A floor for jumps: one column is read from end to end, and nothing is counted. */
export function oneRead({ pairs }: MadeEvents): Contender & { sum: number } {
  const reader = {
    name: "reading one column once",
    sum: 0,
    move() {
      let sum = 0;
      for (let row = 0; row < pairs.keys.length; row += 1) sum = (sum + (pairs.keys[row] as number)) | 0;
      reader.sum = sum;
    },
    checksum: null,
  };
  return reader;
}

/**
 * crossfilter2: one dimension by day where all events have one day, else one for each end; a group by pair, and one by
 * actor over a dimension of both actors. Groups are read once beforehand: until then they would put off their work.
 */
export function crossfilter2(
  { dates, pairs, actors }: MadeEvents,
  hasSpans: boolean,
  isByActor = false,
): Contender {
  const rows = crossfilter(Array.from(dates.from.keys()));
  const byFrom = rows.dimension((row) => dates.from[row] ?? 0);
  const byTo = hasSpans ? rows.dimension((row) => dates.to[row] ?? 0) : null;
  const byPair = rows.dimension((row) => pairs.keys[row] ?? 0).group();
  const ends = rows.dimension((row) => [actors.keys[2 * row] ?? 0, actors.keys[2 * row + 1] ?? 0], true);
  const byActor = ends.group();
  const checksum = (): number =>
    checksumOf([
      ...(isByActor ? [] : [countsOf(byPair.all(), pairs.size)]),
      countsOf(byActor.all(), actors.size),
    ]);
  checksum();
  return {
    name: "crossfilter2",
    move(window) {
      if (byTo === null) byFrom.filterRange([window.from, window.to + 1]);
      else {
        byFrom.filterRange([-Infinity, window.to + 1]);
        byTo.filterRange([window.from, Infinity]);
      }
    },
    checksum,
  };
}

function countsOf(groups: readonly { key: unknown; value: unknown }[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { key, value } of groups) counts[Number(key)] = Number(value);
  return counts;
}
