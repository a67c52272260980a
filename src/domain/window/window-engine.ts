import type { Certainty } from "#domain/filter/criteria.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { ALL_DATES } from "./all-dates.ts";
import { createInsideSet } from "./inside-set.ts";
import { createKeyRun, shift, shiftCost, type KeyColumn, type KeyRun } from "./key-run.ts";
import { createRowList, type RowList } from "./row-list.ts";
import { orderSpans } from "./span-order.ts";
import { splitRows, type DatedColumns } from "./split-rows.ts";
import { createDayGroup, createSpanGroup, type Edges, type TimeGroup } from "./time-group.ts";

/** What one window holds, kept up to date in place: the arrays are the engine's own, and change with each move. */
export interface WindowEngine {
  /** For each key column in the order given: events in the window by key. */
  readonly counts: readonly Int32Array[];
  /** Events in the window. */
  total: () => number;
  /** Moves the window (null = all dates); rows that stay are not touched. */
  move: (window: DayWindow | null, certainty?: Certainty) => void;
}

/** One key column's counters, and its keys in the two orders of each group. */
interface Counter {
  column: KeyColumn;
  counts: Int32Array;
  runs: readonly Runs[];
}

/** The keys of one group, by first and by last day. */
interface Runs {
  starts: KeyRun;
  ends: KeyRun;
}

const NONE: Edges = { begun: 0, over: 0 };
/** Emptying so many counters costs as much as one increment. */
const CLEARED_AT_ONCE = 8;

/**
 * The filter's inmost part on its own, over plain columns: for millions of events, and to be measured. What begins by
 * the window's end less what is over before its start is what overlaps it, so a step adds one run of neighbouring keys
 * and takes away another, without a look at any date. From 500,000 rows on, cumulative counts at checkpoints shorten
 * far jumps, for at most 8 bytes a row in each of its orders and key column; `checkpointEvery` = rows between them,
 * Infinity = none.
 */
export function createWindowEngine(
  dates: DatedColumns,
  keyColumns: readonly KeyColumn[],
  checkpointEvery?: number,
): WindowEngine {
  const { groups, inside } = createGroups(dates);
  const counters = keyColumns.map((column) => createCounter(column, groups, checkpointEvery));
  const cleared = counters.reduce((sum, { counts }) => sum + counts.length / CLEARED_AT_ONCE, 0);
  const entered = createRowList();
  const left = createRowList();
  let edges = groups.map(() => NONE);
  let judged: Certainty = "possibly";
  let certainInside = 0;

  return {
    counts: counters.map(({ counts }) => counts),
    total: () => edges.reduce((sum, { begun, over }) => sum + begun - over, certainInside),
    move(window, certainty = "possibly") {
      const goal = groups.map((group, at) =>
        at === UNKNOWN && certainty === "certainly" ? NONE : group.edgesOf(window ?? ALL_DATES),
      );
      const empty = groups.map((group, at) => group.emptyNear(goal[at] ?? NONE));
      const going = costOf(counters, edges, goal);
      const isRestart =
        judged !== certainty || (going > cleared && cleared + costOf(counters, empty, goal) < going);
      entered.size = 0;
      left.size = 0;
      if (certainty === "certainly") {
        inside.plan(window ?? ALL_DATES);
        if (isRestart) inside.restart(entered);
        else inside.step(entered, left);
      }
      for (const counter of counters) {
        if (isRestart) counter.counts.fill(0);
        moveEdges(counter, isRestart ? empty : edges, goal);
        countRows(counter, entered, 1);
        countRows(counter, left, -1);
      }
      certainInside = (isRestart ? 0 : certainInside) + entered.size - left.size;
      edges = goal;
      judged = certainty;
    },
  };
}

/** The place of the group of unknown days, which only one judgement counts by overlap. */
const UNKNOWN = 2;

function createGroups(dates: DatedColumns) {
  const { from, to } = dates;
  const kinds = splitRows(dates);
  const unknown = orderSpans(from, to, kinds.unknown);
  const days = kinds.days.map((row) => from[row] ?? 0);
  const groups = [
    createDayGroup(days, kinds.days),
    createSpanGroup(orderSpans(from, to, kinds.lasted)),
    createSpanGroup(unknown),
  ];
  return { groups, inside: createInsideSet(unknown) };
}

function createCounter(column: KeyColumn, groups: readonly TimeGroup[], every?: number): Counter {
  const runs = groups.map(({ byFrom, byTo }) => {
    const starts = createKeyRun(column, byFrom, every);
    return { starts, ends: byFrom === byTo ? starts : createKeyRun(column, byTo, every) };
  });
  return { column, counts: new Int32Array(column.size), runs };
}

/** What it costs to bring all counters from some edges to others. */
function costOf(counters: readonly Counter[], from: readonly Edges[], to: readonly Edges[]): number {
  let cost = 0;
  for (const { runs } of counters) {
    for (let at = 0; at < runs.length; at += 1) {
      const { starts, ends } = runs[at] as Runs;
      const before = from[at] ?? NONE;
      const after = to[at] ?? NONE;
      cost += shiftCost(starts, before.begun, after.begun) + shiftCost(ends, before.over, after.over);
    }
  }
  return cost;
}

function moveEdges({ runs, counts }: Counter, from: readonly Edges[], to: readonly Edges[]): void {
  for (let at = 0; at < runs.length; at += 1) {
    const { starts, ends } = runs[at] as Runs;
    const before = from[at] ?? NONE;
    const after = to[at] ?? NONE;
    shift(counts, starts, before.begun, after.begun);
    // What is over is taken away: the run backwards.
    shift(counts, ends, after.over, before.over);
  }
}

function countRows({ column, counts }: Counter, { rows, size }: RowList, by: 1 | -1): void {
  const { keys, perEvent } = column;
  for (let at = 0; at < size; at += 1) {
    const first = (rows[at] as number) * perEvent;
    for (let place = first; place < first + perEvent; place += 1) {
      const key = keys[place] as number;
      counts[key] = (counts[key] as number) + by;
    }
  }
}
