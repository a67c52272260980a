import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { countAnyDate, type AnyDate } from "./any-date.ts";
import { createClauseCache, type FailBits } from "./clause-cache.ts";
import { countWindow, type WindowCount } from "./count-window.ts";
import { NO_FACETS, type Criteria } from "./criteria.ts";
import { buildFacetIndex } from "./facet-index.ts";
import { facetCountsOf } from "./facet-tally.ts";
import { countOnes } from "./row-masks.ts";
import type { Counts, Visible } from "./visible.ts";

/** Filters one data set again and again; a change of the window alone costs one pass over the columns. */
export interface Filter {
  /** Every answer has its own arrays (or shares unchanged ones): none that was handed out is ever written. */
  run: (criteria: Criteria) => Visible;
}

/** What an event or statement must pass is written in facet-clauses.ts and query-clause.ts. */
export function createFilter(dataset: Dataset): Filter {
  const index = buildFacetIndex(dataset);
  const failBits = createClauseCache(dataset, index);
  const totals = totalsOf(dataset, failBits({ window: null, undated: true, facets: NO_FACETS, query: "" }));
  const contextRows = rowsOfContext(dataset);
  let known: { bits: FailBits; anyDate: AnyDate } | null = null;
  let revision = 0;

  return {
    run(criteria) {
      const bits = failBits(criteria);
      if (known === null || known.bits !== bits) known = { bits, anyDate: countAnyDate(dataset, bits) };
      const { anyDate } = known;
      const count = countWindow(dataset, index, bits, criteria);
      revision++;
      return {
        revision,
        events: count.events,
        statements: count.statements,
        actors: count.actors,
        contextEvents: contextInside(dataset, contextRows, criteria.window),
        actorEventCount: count.actorEventCount,
        pairWeight: count.pairWeight,
        counts: {
          actors: countOnes(count.actors),
          events: count.eventCount,
          statements: count.statementCount,
        },
        totals,
        ...hiddenByDate(anyDate, count, criteria.undated),
        eventsAnyDate: anyDate.events,
        facetCounts: facetCountsOf(index, count.tally),
      };
    },
  };
}

function totalsOf(dataset: Dataset, bits: FailBits): Counts {
  const { dated, undated, datedActors, undatedActors } = countAnyDate(dataset, bits);
  return {
    actors: countOnes(datedActors.map((one, row) => one | (undatedActors[row] ?? 0))),
    events: dated.events + undated.events,
    statements: dated.statements + undated.statements,
  };
}

/**
 * What the window hides of what passes. Every passing actor is in exactly one place: counted, else outside (it
 * has something dated there), else undated.
 */
function hiddenByDate(
  anyDate: AnyDate,
  count: WindowCount,
  undatedShown: boolean,
): Pick<Visible, "outside" | "undatedHidden"> {
  let outsideActors = 0;
  let undatedActors = 0;
  for (let actor = 0; actor < count.actors.length; actor++) {
    if (count.actors[actor] === 1) continue;
    if (anyDate.datedActors[actor] === 1) outsideActors++;
    else if (anyDate.undatedActors[actor] === 1) undatedActors++;
  }
  const { dated, undated } = anyDate;
  const shown = undatedShown ? undated : { events: 0, statements: 0 };
  return {
    outside: {
      actors: outsideActors,
      events: dated.events - (count.eventCount - shown.events),
      statements: dated.statements - (count.statementCount - shown.statements),
    },
    undatedHidden: {
      actors: undatedActors,
      events: undated.events - shown.events,
      statements: undated.statements - shown.statements,
    },
  };
}

function rowsOfContext(dataset: Dataset): number[] {
  return dataset.events.flatMap((event, row) =>
    event.context === true && event.status !== "cancelled" && dataset.columns.eventCertainty[row] !== UNDATED
      ? [row]
      : [],
  );
}

/** Facets leave context alone: it frames whatever is shown. */
function contextInside(dataset: Dataset, rows: readonly number[], window: DayWindow | null): Uint8Array {
  const { eventFrom, eventTo } = dataset.columns;
  const mask = new Uint8Array(dataset.events.length);
  for (const row of rows) {
    const isInside =
      window === null || ((eventFrom[row] ?? 0) <= window.to && (eventTo[row] ?? 0) >= window.from);
    if (isInside) mask[row] = 1;
  }
  return mask;
}
