import { LASTED, type Adjacency, type Columns } from "#domain/dataset/dataset.ts";
import type { Day } from "#domain/time/day.ts";

/** The different known days with a contact of each owner (a pair or an actor). */
export interface ContactDays {
  /** How many of an owner's days are not after a day. */
  countTo: (owner: number, day: Day) => number;
  /** The median gap in days between an owner's first `count` days; `count` is at least 2. */
  medianGap: (owner: number, count: number) => number;
}

/** So many gaps at once are sorted rather than put into their places one by one. */
const MANY = 32;

/**
 * Days of the events of a mask, each on the day it ended; an owner's are read when it is first asked for. Its gaps stay
 * sorted from one question to the next, so that a window that moves on costs only the days that it passes.
 */
export function createContactDays(columns: Columns, mask: Uint8Array, events: Adjacency): ContactDays {
  const { offsets } = events;
  const days = new Int32Array(events.values.length);
  /** Sorted gaps between the first days, as many as `gapCounts` says. */
  const gaps = new Int32Array(events.values.length);
  const owners = offsets.length - 1;
  /** -1 = not read yet. */
  const dayCounts = new Int32Array(owners).fill(-1);
  const gapCounts = new Int32Array(owners);
  const gapAt = (place: number): number => (days[place + 1] as number) - (days[place] as number);

  const dayCount = (owner: number): number => {
    let count = dayCounts[owner] ?? 0;
    if (count < 0) {
      count = readDays(days, columns, mask, rowsAt(events, owner));
      dayCounts[owner] = count;
    }
    return count;
  };

  const sortGaps = (start: number, had: number, wanted: number): void => {
    if (Math.abs(wanted - had) > MANY) {
      for (let at = 0; at < wanted; at += 1) gaps[start + at] = gapAt(start + at);
      gaps.subarray(start, start + wanted).sort();
      return;
    }
    for (let at = had; at < wanted; at += 1) putIn(gaps, start, start + at, gapAt(start + at));
    for (let at = had - 1; at >= wanted; at -= 1) takeOut(gaps, start, start + at, gapAt(start + at));
  };

  return {
    countTo(owner, day) {
      const start = offsets[owner] ?? 0;
      let low = 0;
      let high = dayCount(owner);
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((days[start + middle] as number) <= day) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    medianGap(owner, count) {
      const start = offsets[owner] ?? 0;
      const wanted = count - 1;
      sortGaps(start, gapCounts[owner] ?? 0, wanted);
      gapCounts[owner] = wanted;
      const middle = start + (wanted >> 1);
      const upper = gaps[middle] as number;
      return wanted % 2 === 1 ? upper : (upper + (gaps[middle - 1] as number)) / 2;
    },
  };
}

interface OwnRows {
  rows: Int32Array;
  start: number;
}

function rowsAt({ offsets, values }: Adjacency, owner: number): OwnRows {
  const start = offsets[owner] ?? 0;
  return { rows: values.subarray(start, offsets[owner + 1] ?? 0), start };
}

/** Writes an owner's different days, ascending, from its start on, and answers how many. */
function readDays(
  days: Int32Array,
  { eventTo, eventCertainty }: Columns,
  mask: Uint8Array,
  { rows, start }: OwnRows,
): number {
  let end = start;
  for (const row of rows) {
    if (mask[row] === 1 && eventCertainty[row] === LASTED) days[end++] = eventTo[row] ?? 0;
  }
  // By first day they come; spans may end in another order.
  days.subarray(start, end).sort();
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (at === start || days[at] !== days[at - 1]) days[start + count++] = days[at] as number;
  }
  return count;
}

/** Puts a gap into its place among those from `start` to `end`, which are sorted. */
function putIn(gaps: Int32Array, start: number, end: number, gap: number): void {
  let at = end;
  for (; at > start && (gaps[at - 1] as number) > gap; at -= 1) gaps[at] = gaps[at - 1] as number;
  gaps[at] = gap;
}

/** Takes one such gap out of those from `start` to `end`, both inclusive. */
function takeOut(gaps: Int32Array, start: number, end: number, gap: number): void {
  let at = start;
  while (at < end && gaps[at] !== gap) at += 1;
  gaps.copyWithin(at, at + 1, end + 1);
}
