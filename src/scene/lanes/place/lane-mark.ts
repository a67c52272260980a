// What stands in lanes once it has its place: marks, pills, ticks and bars. Places depend on the rows, the axis and on
// what is chosen, never on the window or the filters.

/** One contact in one lane. */
export interface LaneMark {
  event: number;
  /** Place of the row. */
  row: number;
  /** px; x is where its line passes, a little beside its middle where it had to stand aside. */
  x: number;
  y: number;
  left: number;
  right: number;
  /** Half of its height. */
  half: number;
  /** It lasted, or its unknown day lies, longer than a mark is wide. */
  long: boolean;
  /** Its day is not known. */
  vague: boolean;
  /** Three or more take part. */
  many: boolean;
  /** A tile with a number. */
  tile: boolean;
  /** Nothing stands above or below it in its lane. */
  alone: boolean;
  /** Whether something of its lane stands right above, right below it. */
  above: boolean;
  below: boolean;
}

/** Several contacts that are closer than a mark. */
export interface LanePill {
  row: number;
  events: readonly number[];
  x: number;
  y: number;
  left: number;
  right: number;
  half: number;
}

/** Contacts of second rank, or such as are not chosen, at one place. */
export interface LaneTick {
  row: number;
  x: number;
  y: number;
  events: readonly number[];
}

/** A row whose contacts, or whose ticks, are counted by days, weeks, months … */
export interface LaneBars {
  row: number;
  /** All that the bars count, in order of time. */
  events: readonly number[];
  /** Low bars of the second rank under marks of the first. */
  pale: boolean;
}

export interface RowMarks {
  marks: readonly LaneMark[];
  pills: readonly LanePill[];
  ticks: readonly LaneTick[];
  bars: readonly LaneBars[];
}
