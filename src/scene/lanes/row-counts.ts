// How many contacts each row and each side has inside dates and filters: the printed numbers.
import type { LaneLayout } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneState } from "./lane-state.ts";

export interface RowCounts {
  /** By place of the row: with the middle, and all. */
  first: Int32Array;
  all: Int32Array;
  /** By place of the side: with the middle, or of those that are lit when something is chosen. */
  ofSide: Int32Array;
}

/** Counts over all dates of the window, whether they lie on the axis or not. */
export function rowCounts({ input, layout, facts, choice, relations }: LaneState): RowCounts {
  const { visible } = input;
  const counts: RowCounts = {
    first: new Int32Array(layout.rows.length),
    all: new Int32Array(layout.rows.length),
    ofSide: new Int32Array(relations.sides.length),
  };
  const wanted = choice.lit ?? facts.first;
  const { offsets, values } = layout.rowsOfEvent;
  const { events } = visible;
  for (let event = 0; event < events.length; event += 1) {
    if (events[event] !== 1) continue;
    let last = -1;
    const end = offsets[event + 1] ?? 0;
    for (let at = offsets[event] ?? 0; at < end; at += 1) {
      const place = values[at] ?? 0;
      counts.all[place] = (counts.all[place] ?? 0) + 1;
      if (facts.first[event] === 1) counts.first[place] = (counts.first[place] ?? 0) + 1;
      const side = layout.rows[place]?.side ?? -1;
      if (side < 0 || side === last || wanted[event] !== 1) continue;
      last = side;
      counts.ofSide[side] = (counts.ofSide[side] ?? 0) + 1;
    }
  }
  addPairs(layout, counts.all);
  return counts;
}

/** Whoever stands over pairs has the contacts of all of them. */
function addPairs({ rows }: LaneLayout, all: Int32Array): void {
  let over = -1;
  for (const { kind, at } of rows) {
    if (kind === "people") over = at;
    else if (kind !== "pair") over = -1;
    else if (over >= 0) all[over] = (all[over] ?? 0) + (all[at] ?? 0);
  }
}
