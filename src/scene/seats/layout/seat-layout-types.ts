// Where everything of seats lies. All lengths in CSS px of the canvas at zoom 1.
import type { FontWeight } from "#drawing/font-metrics.ts";
import type { LegendPlace } from "./legend-words.ts";
import type { SeatFacts } from "./seat-facts.ts";
import type { SeatMetrics } from "./seat-metrics.ts";

export type BenchSide = "left" | "right";

/** What a printed number says: with the middle of all, with the middle alone, nothing. */
export type NumberForm = "both" | "one" | "none";

export interface Seat {
  actor: number;
  side: number;
  /** row: alone in it; run: in a line with others; fold: a dot without a name. */
  place: "row" | "run" | "fold" | "bar" | "shared" | "foot";
  /** Place in `rows` of a guest's row; in `bars` of a bar; -1 at the foot. */
  at: number;
  x: number;
  y: number;
  radius: number;
  hollow: boolean;
  square: boolean;
  /** "" in a fold. */
  name: string;
  number: NumberForm;
  size: number;
  weight: FontWeight;
  /** Where its text begins, or ends on the left bench. */
  textX: number;
  /** Whether its name is in full ink: many contacts. */
  strong: boolean;
}

export interface SeatRow {
  bench: BenchSide;
  side: number;
  y: number;
  height: number;
  kind: "row" | "run" | "fold";
  actors: readonly number[];
  /** It lies as low as the words at the foot: its strings rise at once. */
  low: boolean;
  /** Where beads begin, and how far they may go towards the middle. */
  start: number;
  limit: number;
  /** Where the beads of first rank end. */
  end: number;
}

export interface Bar {
  actors: readonly number[];
  /** Its middle. */
  y: number;
  height: number;
  kind: "one" | "shared" | "fold";
}

/** The heading of a side, and the ground under its people. */
export interface SideGround {
  side: number;
  bench: BenchSide | "middle";
  top: number;
  bottom: number;
  /** The middles of its two lines of words. */
  title: number;
  subtitle: number;
}

/** One sign of one contact or of several, of first rank. */
export interface Mark {
  kind: "bead" | "pill" | "tile" | "stack";
  events: readonly number[];
  x: number;
  y: number;
  halfWidth: number;
  half: number;
  /** Place in `rows`, -1 = in none; place in `strings`, -1 = of several or none. */
  row: number;
  string: number;
  side: number;
  /** Somebody beside whom it lies: a guest, a person of the middle, a forum; -1 = nobody. */
  guest: number;
}

/** What joins one guest with one bar of the middle. */
export interface SeatString {
  guest: number;
  host: number;
  row: number;
  bar: number;
  events: readonly number[];
  /** Cubic Bézier: start, two controls, end, and so on; none where the row is too full to be led on. */
  line: readonly number[];
}

export interface SeatLayout {
  facts: SeatFacts;
  metrics: SeatMetrics;
  width: number;
  height: number;
  grounds: readonly SideGround[];
  rows: readonly SeatRow[];
  bars: readonly Bar[];
  /** By actor row. */
  seats: ReadonlyMap<number, Seat>;
  marks: readonly Mark[];
  strings: readonly SeatString[];
  foot: {
    /** The middle of the forums' line and how wide it is; the fold of forums. */
    y: number;
    width: number;
    fold: { x: number; actors: readonly number[] } | null;
    /** Entries at their places. */
    legend: readonly LegendPlace[];
    /** px for any words in the legend's line. */
    legendRoom: number;
  };
  /** Event row -> place in `marks`; -1 = not of first rank. */
  markOf: Int32Array;
}
