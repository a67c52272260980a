import { LASTED, UNDATED, type Adjacency, type Columns } from "#domain/dataset/dataset.ts";
import type { Day } from "#domain/time/day.ts";

/** Answers the row of an owner's last contact that began by a day, as seen on that day; -1 = none. */
export type LastContact = (owner: number, by: Day) => number;

/**
 * The last contacts of pairs or actors among the events of a mask. Last is what ends last, and whatever goes on beyond
 * the day asked for ends on it; of several on one day the first of known day counts, for it is no guess, else the last
 * in order. An owner's events are read when it is first asked for.
 */
export function createLastContact(columns: Columns, mask: Uint8Array, events: Adjacency): LastContact {
  const { eventFrom, eventTo, eventCertainty } = columns;
  const { offsets, values } = events;
  /** The owner's dated rows of the mask, by first day; and the last contact of all up to each. */
  const rows = new Int32Array(values.length);
  const lasts = new Int32Array(values.length);
  /** -1 = not read yet. */
  const counts = new Int32Array(offsets.length - 1).fill(-1);
  const isKnown = (row: number): boolean => eventCertainty[row] === LASTED;
  const endOf = (row: number): Day => eventTo[row] as number;

  const read = (owner: number): number => {
    const start = offsets[owner] ?? 0;
    const stop = offsets[owner + 1] ?? 0;
    let end = start;
    let last = -1;
    for (let at = start; at < stop; at += 1) {
      const row = values[at] as number;
      if (mask[row] !== 1 || eventCertainty[row] === UNDATED) continue;
      if (last < 0 || endOf(row) > endOf(last) || (endOf(row) === endOf(last) && !isKnown(last))) last = row;
      rows[end] = row;
      lasts[end++] = last;
    }
    counts[owner] = end - start;
    return end - start;
  };

  /** Among the places from `start` to before `end`, the one that goes on until the day, some of which do. */
  const goingOn = (start: number, end: number, by: Day): number => {
    let known = -1;
    let vague = -1;
    for (let at = end - 1; at >= start && endOf(lasts[at] as number) >= by; at -= 1) {
      const row = rows[at] as number;
      if (endOf(row) < by) continue;
      if (isKnown(row)) known = row;
      else if (vague < 0) vague = row;
    }
    return known < 0 ? vague : known;
  };

  return (owner, by) => {
    const start = offsets[owner] ?? 0;
    const count = counts[owner] ?? 0;
    let low = start;
    let high = start + (count < 0 ? read(owner) : count);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((eventFrom[rows[middle] as number] as number) <= by) low = middle + 1;
      else high = middle;
    }
    if (low === start) return -1;
    const last = lasts[low - 1] as number;
    return endOf(last) < by ? last : goingOn(start, low, by);
  };
}
