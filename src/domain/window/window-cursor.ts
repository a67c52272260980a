// Which rows enter and which leave when a window moves: rows that stay are never looked at.
import type { Certainty } from "#domain/time/certainty.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { ALL_DATES } from "./all-dates.ts";
import { createDaySet } from "./day-set.ts";
import { createInsideSet } from "./inside-set.ts";
import { createOverlapSet } from "./overlap-set.ts";
import { createRowList, type RowList } from "./row-list.ts";
import type { RowSet } from "./row-set.ts";
import { orderSpans } from "./span-order.ts";
import { splitRows, type DatedColumns, type RowKinds } from "./split-rows.ts";

/** A move of the window. The lists are filled anew by the next one. */
export interface WindowMove {
  /** All rows of the new window are listed as entered, and those of the old one have left unlisted. */
  isRestart: boolean;
  entered: RowList;
  left: RowList;
}

/** Follows a window over the dated rows; it begins with no row inside. */
export interface WindowCursor {
  /** The rows that change; a jump that would touch more than half of them lists the new window as a restart. */
  move: (window: DayWindow | null, certainty: Certainty) => WindowMove;
  /** The same, but always a restart. */
  restart: (window: DayWindow | null, certainty: Certainty) => WindowMove;
}

/** Single days (most rows) are kept apart from spans, and spans of unknown day from those that lasted. */
export function createWindowCursor(columns: DatedColumns): WindowCursor {
  const sets = createSets(columns, splitRows(columns));
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
    move: (window, certainty) => go(window, certainty, false),
    restart: (window, certainty) => go(window, certainty, true),
  };
}

interface Sets extends Record<Certainty, readonly RowSet[]> {
  /** Dated rows. */
  size: number;
}

function createSets({ from, to }: DatedColumns, kinds: RowKinds): Sets {
  const days = createDaySet(
    kinds.days.map((row) => from[row] ?? 0),
    kinds.days,
  );
  const lasted = createOverlapSet(orderSpans(from, to, kinds.lasted));
  const unknown = orderSpans(from, to, kinds.unknown);
  return {
    possibly: [days, lasted, createOverlapSet(unknown)],
    certainly: [days, lasted, createInsideSet(unknown)],
    size: kinds.days.length + kinds.lasted.length + kinds.unknown.length,
  };
}
