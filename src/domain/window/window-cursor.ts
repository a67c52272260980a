// Which rows enter and which leave when a window moves: rows that stay are never looked at.
import { UNDATED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import type { Certainty } from "#domain/filter/criteria.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { createDaySet, type DayMove, type DaySet } from "./day-set.ts";
import { createInsideSet } from "./inside-set.ts";
import { createOverlapSet } from "./overlap-set.ts";
import { createRowList, listedRows, reserveRows, type RowList } from "./row-list.ts";
import type { RowSet } from "./row-set.ts";
import { orderSpans } from "./span-order.ts";

/** Rows sorted by first day, undated ones last, as a data set keeps them. */
export interface DatedColumns {
  from: Int32Array;
  to: Int32Array;
  /** UNDATED, LASTED or UNKNOWN_DAY by row; null = every row lasted. */
  certainty: Uint8Array | null;
}

/** A move of the window. The lists are filled anew by the next one. */
export interface WindowMove {
  /** All rows of the new window are listed as entered, and those of the old one have left unlisted. */
  isRestart: boolean;
  entered: RowList;
  left: RowList;
}

/** Follows a window over the dated rows; it begins with no row inside. */
export interface WindowCursor {
  /** The rows of one day each, by day. */
  readonly dayRows: Int32Array;
  /** Those of them that the last move brought and took away, as places in `dayRows`. */
  dayMove: () => DayMove;
  /** The rows that change; a jump that would touch more than half of them lists the new window as a restart. */
  move: (window: DayWindow | null, certainty: Certainty) => WindowMove;
  /** The same, but always a restart. */
  restart: (window: DayWindow | null, certainty: Certainty) => WindowMove;
}

/** All dates: wider than any day or stand-in for an open side. */
const ALL_DATES: DayWindow = { from: -2_147_483_648, to: 2_147_483_646 };

/**
 * Single days (most rows) are kept apart from spans, and spans of unknown day from those that lasted. With
 * `days: "places"` rows of single days are not listed in moves: `dayMove` alone tells of them.
 */
export function createWindowCursor(columns: DatedColumns, days: "rows" | "places" = "rows"): WindowCursor {
  const kinds = splitRows(columns);
  const sets = createSets(columns, kinds, days);
  const entered = createRowList();
  const left = createRowList();
  let judged: Certainty | null = null;

  const go = (window: DayWindow | null, certainty: Certainty, mustRestart: boolean): WindowMove => {
    entered.size = 0;
    left.size = 0;
    const chosen = sets[certainty];
    let touched = 0;
    let inside = 0;
    for (const set of chosen) {
      const plan = set.plan(window ?? ALL_DATES);
      touched += plan.touched;
      inside += plan.inside;
    }
    // Sets that the other judgement uses alone have not followed: what they hold is not known here.
    const isRestart = mustRestart || judged !== certainty || (touched > sets.size / 2 && inside < touched);
    judged = certainty;
    for (const set of chosen) {
      if (isRestart) set.restart(entered);
      else set.step(entered, left);
    }
    return { isRestart, entered, left };
  };

  return {
    dayRows: kinds.days,
    dayMove: sets.days.lastMove,
    move: (window, certainty) => go(window, certainty, false),
    restart: (window, certainty) => go(window, certainty, true),
  };
}

interface Sets extends Record<Certainty, readonly RowSet[]> {
  days: DaySet;
  /** Dated rows. */
  size: number;
}

function createSets({ from, to }: DatedColumns, kinds: RowKinds, listed: "rows" | "places"): Sets {
  const days = createDaySet(
    kinds.days.map((row) => from[row] ?? 0),
    listed === "rows" ? kinds.days : null,
  );
  const lasted = createOverlapSet(orderSpans(from, to, kinds.lasted));
  const unknown = orderSpans(from, to, kinds.unknown);
  return {
    days,
    possibly: [days, lasted, createOverlapSet(unknown)],
    certainly: [days, lasted, createInsideSet(unknown)],
    size: kinds.days.length + kinds.lasted.length + kinds.unknown.length,
  };
}

type RowKinds = Record<"days" | "lasted" | "unknown", Int32Array>;

/** Dated rows by kind, ascending: of one day, lasting several, or of unknown day among several. */
function splitRows({ from, to, certainty }: DatedColumns): RowKinds {
  const lists = { days: new Int32Array(from.length), lasted: createRowList(), unknown: createRowList() };
  let dayCount = 0;
  for (let row = 0; row < from.length; row += 1) {
    if (certainty !== null && certainty[row] === UNDATED) continue;
    if (from[row] === to[row]) lists.days[dayCount++] = row;
    else push(certainty !== null && certainty[row] === UNKNOWN_DAY ? lists.unknown : lists.lasted, row);
  }
  return {
    days: lists.days.slice(0, dayCount),
    lasted: listedRows(lists.lasted).slice(),
    unknown: listedRows(lists.unknown).slice(),
  };
}

function push(list: RowList, row: number): void {
  reserveRows(list, 1);
  list.rows[list.size++] = row;
}
