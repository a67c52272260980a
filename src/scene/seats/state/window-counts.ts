// The numbers that are printed: contacts inside dates and filters, by actor and by side.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { SeatFacts } from "#scene/seats/layout/seat-facts.ts";

export interface WindowCounts {
  /** All contacts, and those with the middle. */
  all: number;
  first: number;
  /** Contacts of second rank in order of time, as far as one more than FEW_SECOND. */
  second: readonly number[];
  /** By actor row, with all that it stands for. */
  allOf: Int32Array;
  firstOf: Int32Array;
  /** By actor row: 1 = takes part in one of them itself. */
  live: Uint8Array;
  /** By place of a side: all contacts, and those with the middle. */
  ofSide: Int32Array;
  firstOfSide: Int32Array;
  /** By two places of sides: contacts without the middle, `a * sides + b`. */
  cross: Int32Array;
}

/** More contacts without the middle than this are never drawn unchosen. */
export const FEW_SECOND = 40;

/** Counts the contacts for which `isIn` holds. */
export function windowCounts(facts: SeatFacts, isIn: (event: number) => boolean): WindowCounts {
  const { contacts, first, sideBits, sides, dataset } = facts;
  const { offsets, values } = dataset.columns.participants;
  const allOf = new Int32Array(dataset.actors.length);
  const firstOf = new Int32Array(dataset.actors.length);
  const live = new Uint8Array(dataset.actors.length);
  const ofSide = new Int32Array(sides.length);
  const firstOfSide = new Int32Array(sides.length);
  const cross = new Int32Array(sides.length * sides.length);
  const second: number[] = [];
  let all = 0;
  let firstCount = 0;
  for (const event of contacts) {
    if (!isIn(event)) continue;
    all += 1;
    const isFirst = first[event] === 1;
    const bits = sideBits[event] ?? 0;
    addSides(ofSide, bits);
    if (isFirst) {
      firstCount += 1;
      addSides(firstOfSide, bits);
    } else {
      if (second.length <= FEW_SECOND) second.push(event);
      addCross(cross, bits, sides.length);
    }
    for (let at = offsets[event] ?? 0; at < (offsets[event + 1] ?? 0); at += 1) {
      const actor = values[at] ?? 0;
      allOf[actor] = (allOf[actor] ?? 0) + 1;
      live[actor] = 1;
      if (isFirst) firstOf[actor] = (firstOf[actor] ?? 0) + 1;
    }
  }
  countStanding(facts, isIn, { allOf, firstOf });
  return { all, first: firstCount, second, allOf, firstOf, live, ofSide, firstOfSide, cross };
}

const whole = new WeakMap<SeatFacts, WindowCounts>();

/** The counts over all dates: names make room for these numbers, so that no date moves a name. */
export function wholeCounts(facts: SeatFacts): WindowCounts {
  let counts = whole.get(facts);
  if (counts === undefined) {
    counts = windowCounts(facts, () => true);
    whole.set(facts, counts);
  }
  return counts;
}

function addSides(counts: Int32Array, bits: number): void {
  for (let place = 0; place < counts.length; place += 1)
    if ((bits & (1 << place)) !== 0) counts[place] = (counts[place] ?? 0) + 1;
}

/** Whoever stands for others counts all of theirs. */
function countStanding(
  { standing, first }: SeatFacts,
  isIn: (event: number) => boolean,
  { allOf, firstOf }: Pick<WindowCounts, "allOf" | "firstOf">,
): void {
  for (const [actor, events] of standing) {
    let count = 0;
    let withMiddle = 0;
    for (const event of events) {
      if (!isIn(event)) continue;
      count += 1;
      withMiddle += first[event] ?? 0;
    }
    allOf[actor] = count;
    firstOf[actor] = withMiddle;
  }
}

function addCross(cross: Int32Array, bits: number, sides: number): void {
  for (let a = 0; a < sides; a += 1) {
    if ((bits & (1 << a)) === 0) continue;
    const others = bits & ~(1 << a);
    // A contact inside one side stands under that side alone.
    if (others === 0) cross[a * sides + a] = (cross[a * sides + a] ?? 0) + 1;
    for (let b = 0; b < sides; b += 1)
      if ((others & (1 << b)) !== 0) cross[a * sides + b] = (cross[a * sides + b] ?? 0) + 1;
  }
}

/** What is lit of a choice. */
export type LitCounts = Pick<WindowCounts, "all" | "first" | "live" | "ofSide"> & {
  second: readonly number[];
};

/** Counts the chosen contacts for which `isIn` holds. */
export function litCounts(
  { first, sideBits, sides, dataset }: SeatFacts,
  rows: readonly number[],
  isIn: (event: number) => boolean,
): LitCounts {
  const live = new Uint8Array(dataset.actors.length);
  const ofSide = new Int32Array(sides.length);
  const second: number[] = [];
  let all = 0;
  for (const event of rows) {
    if (!isIn(event)) continue;
    all += 1;
    addSides(ofSide, sideBits[event] ?? 0);
    if (first[event] !== 1) second.push(event);
    for (const actor of rowsOf(dataset.columns.participants, event)) live[actor] = 1;
  }
  return { all, first: all - second.length, live, ofSide, second };
}
