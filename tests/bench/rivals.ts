// The ways to answer the same question, each at its best: how many events of each pair (and of each actor) a window holds.
import crossfilter from "crossfilter2";
import type { DayWindow } from "#domain/time/day-window.ts";
import { listedRows } from "#domain/window/row-list.ts";
import { createWindowCursor } from "#domain/window/window-cursor.ts";
import { createWindowEngine, type KeyColumn } from "#domain/window/window-engine.ts";
import type { MadeEvents } from "./made-events.ts";

/** Something that follows a window. */
export interface Contender {
  name: string;
  move: (window: DayWindow, step: number) => void;
  /** Over all counts as they are now. */
  checksum: () => number;
}

export function engine({ dates }: MadeEvents, counted: readonly KeyColumn[]): Contender {
  const { move, counts } = createWindowEngine(dates, counted);
  return { name: "the engine", move: (window) => void move(window), checksum: () => checksumOf(counts) };
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

/** The floor: which rows change is known beforehand, and all that is left is one increment of a counter for each. */
export function oneIncrement({ dates, pairs }: MadeEvents, windows: readonly DayWindow[]): Contender {
  const { keys, size } = pairs;
  const cursor = createWindowCursor(dates);
  const counts = new Int32Array(size);
  const steps = windows.map((window) => {
    const { isRestart, entered, left } = cursor.move(window, "possibly");
    return { isRestart, entered: listedRows(entered).slice(), left: listedRows(left).slice() };
  });
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

/**
 * crossfilter2: one dimension by day where all events have one day, else one for each end; a group by pair, and one by
 * actor over a dimension of both actors. Groups are read once beforehand: until then they would put off their work.
 */
export function crossfilter2({ dates, pairs, actors }: MadeEvents, hasSpans: boolean): Contender {
  const rows = crossfilter(Array.from(dates.from.keys()));
  const byFrom = rows.dimension((row) => dates.from[row] ?? 0);
  const byTo = hasSpans ? rows.dimension((row) => dates.to[row] ?? 0) : null;
  const byPair = rows.dimension((row) => pairs.keys[row] ?? 0).group();
  const ends = rows.dimension((row) => [actors.keys[2 * row] ?? 0, actors.keys[2 * row + 1] ?? 0], true);
  const byActor = ends.group();
  const checksum = (): number =>
    checksumOf([countsOf(byPair.all(), pairs.size), countsOf(byActor.all(), actors.size)]);
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

function checksumOf(columns: readonly Int32Array[]): number {
  let sum = 0;
  for (const counts of columns) for (const count of counts) sum = (Math.imul(sum, 31) + count) | 0;
  return sum;
}
