import type { AnyDate } from "./any-date.ts";
import type { UndatedMode } from "./criteria.ts";
import type { RunningCount } from "./running-count.ts";
import type { Counts, Visible } from "./visible.ts";

/** Everything that passes, whatever its date. */
export function totalsOf({ dated, undated, actorTotals }: AnyDate): Counts {
  return {
    actors: actorTotals.dated + actorTotals.undatedOnly,
    events: dated.events + undated.events,
    statements: dated.statements + undated.statements,
  };
}

/**
 * What the dates hide of what passes. Every passing actor is in exactly one place: counted, else outside (it has
 * something dated there), else undated.
 */
export function hiddenByDate(
  { dated, undated, actorTotals }: AnyDate,
  count: RunningCount,
  mode: UndatedMode,
): Pick<Visible, "outside" | "undatedHidden" | "undated"> {
  const shown = mode === "out" ? { events: 0, statements: 0 } : undated;
  return {
    outside: {
      actors: actorTotals.dated - count.datedActors,
      events: dated.events - (count.events - shown.events),
      statements: dated.statements - (count.statements - shown.statements),
    },
    undatedHidden: {
      actors: actorTotals.undatedOnly - count.undatedActors,
      events: undated.events - shown.events,
      statements: undated.statements - shown.statements,
    },
    undated,
  };
}
