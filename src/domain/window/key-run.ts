// Keys of rows in one order of time, and how counters follow a place that moves along them.

/** Something that events are counted by, e.g. their pair, or both of their actors. */
export interface KeyColumn {
  /** One key for each event, or two: event i then has keys[2i] and keys[2i + 1], which differ. 0 to size - 1. */
  keys: Int32Array;
  perEvent: 1 | 2;
  /** How many different keys there are. */
  size: number;
}

/** Keys by place, with the counts of everything before each checkpoint. */
export interface KeyRun {
  keys: Int32Array;
  perEvent: 1 | 2;
  /** counts[i] = by key, how often it is before place i * every; null = none are kept. */
  checkpoints: { every: number; counts: readonly Int32Array[] } | null;
}

/** Fewer rows are walked in a few milliseconds. */
const LEAST_ROWS = 500_000;
/** Half as many rows lie between checkpoints as there are keys, so that these need at most 8 bytes a row. */
const KEYS_PER_ROW = 2;
const MOST_CHECKPOINTS = 32;

/** Keys in the order of `rows`. `every` = rows between checkpoints; by default what the size of the data calls for. */
export function createKeyRun(
  { keys, perEvent, size }: KeyColumn,
  rows: Int32Array,
  every: number = spacing(rows.length, size),
): KeyRun {
  const run = new Int32Array(rows.length * perEvent);
  for (let at = 0; at < run.length; at += 1) {
    const row = rows[perEvent === 1 ? at : at >> 1] as number;
    run[at] = keys[perEvent === 1 ? row : 2 * row + (at & 1)] as number;
  }
  const plain: KeyRun = { keys: run, perEvent, checkpoints: null };
  return every > rows.length ? plain : { ...plain, checkpoints: countCheckpoints(plain, size, every) };
}

function spacing(rows: number, size: number): number {
  return rows < LEAST_ROWS ? Infinity : Math.ceil(Math.max(size / KEYS_PER_ROW, rows / MOST_CHECKPOINTS));
}

function countCheckpoints(run: KeyRun, size: number, every: number): KeyRun["checkpoints"] {
  const counts = [new Int32Array(size)];
  const running = new Int32Array(size);
  const rows = run.keys.length / run.perEvent;
  for (let place = every; place <= rows; place += every) {
    walk(running, run, place - every, place);
    counts.push(running.slice());
  }
  return { every, counts };
}

/** What moving a place costs, in counter increments. */
export function shiftCost(run: KeyRun, from: number, to: number): number {
  return Math.min(walkCost(run, from, to), leapCost(run, from, to));
}

/** Adds the keys from one place up to another to the counters; takes them away where the second is before the first. */
export function shift(counts: Int32Array, run: KeyRun, from: number, to: number): void {
  const { checkpoints } = run;
  if (checkpoints === null || walkCost(run, from, to) <= leapCost(run, from, to)) {
    walk(counts, run, from, to);
    return;
  }
  const { every, counts: before } = checkpoints;
  const start = nearest(checkpoints, from);
  const end = nearest(checkpoints, to);
  walk(counts, run, from, start * every);
  addDifference(counts, before[end] as Int32Array, before[start] as Int32Array);
  walk(counts, run, end * every, to);
}

function walkCost({ perEvent }: KeyRun, from: number, to: number): number {
  return Math.abs(to - from) * perEvent;
}

/** Through checkpoints: a walk to the nearest, a look at every key, and a walk from the other. */
function leapCost(run: KeyRun, from: number, to: number): number {
  const { checkpoints } = run;
  const keys = checkpoints?.counts[0]?.length ?? Infinity;
  // Most steps are small: what is no farther than the keys are many is walked anyway.
  if (checkpoints === null || walkCost(run, from, to) <= keys) return Infinity;
  const toStart = walkCost(run, from, nearest(checkpoints, from) * checkpoints.every);
  const fromEnd = walkCost(run, nearest(checkpoints, to) * checkpoints.every, to);
  return toStart + keys + fromEnd;
}

function nearest({ every, counts }: NonNullable<KeyRun["checkpoints"]>, place: number): number {
  return Math.min(Math.round(place / every), counts.length - 1);
}

// The inmost loops: a row costs its key, read in order, and its counter. (`as number`: places within the columns hold
// numbers.)

function walk(counts: Int32Array, run: KeyRun, from: number, to: number): void {
  if (from <= to) addKeys(counts, run, from, to);
  else takeKeys(counts, run, to, from);
}

function addKeys(counts: Int32Array, { keys, perEvent }: KeyRun, start: number, end: number): void {
  const last = end * perEvent;
  for (let at = start * perEvent; at < last; at += 1) (counts[keys[at] as number] as number)++;
}

function takeKeys(counts: Int32Array, { keys, perEvent }: KeyRun, start: number, end: number): void {
  const last = end * perEvent;
  for (let at = start * perEvent; at < last; at += 1) (counts[keys[at] as number] as number)--;
}

function addDifference(counts: Int32Array, more: Int32Array, less: Int32Array): void {
  for (let key = 0; key < counts.length; key += 1)
    counts[key] = (counts[key] as number) + (more[key] as number) - (less[key] as number);
}
