import type { Dataset } from "#domain/dataset/dataset.ts";
import { keptWith } from "#domain/dataset/kept-with.ts";
import { afterStep, countedForOf, createAnswerArrays, createMoves, fromZero } from "./answer-arrays.ts";
import { countAnyDate, type AnyDate } from "./any-date.ts";
import { changesBetween, changesOfStep } from "./changes-of.ts";
import { createClauseCache, type FailBits } from "./clause-cache.ts";
import { countVague } from "./count-vague.ts";
import { createContextMask } from "./context-mask.ts";
import { NO_CRITERIA, type Criteria } from "./criteria.ts";
import { buildFacetIndex, type FacetIndex } from "./facet-index.ts";
import { facetCountsOf } from "./facet-tally.ts";
import { createWindowFollower } from "./follow-window.ts";
import { hiddenByDate, totalsOf } from "./hidden-by-date.ts";
import { createRunningCount, type RunningCount } from "./running-count.ts";
import type { Counts, Visible } from "./visible.ts";

/** Filters one data set again and again; a change of the window alone costs only the rows that enter and leave. */
export interface Filter {
  /** The answer holds for ever: a run writes nothing that was handed out before. */
  run: (criteria: Criteria) => Visible;
}

/** What holds as long as facets and words stay the same. */
interface Clauses {
  bits: FailBits;
  anyDate: AnyDate;
  count: RunningCount;
}

/** What every filter of a data set begins with: each compared period has a filter of its own. */
interface Basics {
  index: FacetIndex;
  totals: Counts;
}

/** Plain data: made where the file is read, and handed over with it. */
const basicsOf = keptWith("what filters begin with", (dataset): Basics => {
  const index = buildFacetIndex(dataset);
  const everything = countAnyDate(dataset, createClauseCache(dataset, index)(NO_CRITERIA));
  return { index, totals: totalsOf(everything) };
});

/** What an event or statement must pass is written in facet-clauses.ts and query-clause.ts. */
export function createFilter(dataset: Dataset): Filter {
  const { index, totals } = basicsOf(dataset);
  const failBits = createClauseCache(dataset, index);
  const follow = createWindowFollower(dataset);
  const contextMask = createContextMask(dataset);
  const lists = countedForOf(dataset);
  let answer = createAnswerArrays(dataset);
  let clauses: Clauses | null = null;
  let revision = 0;

  const countAnew = (bits: FailBits, anyDate: AnyDate): Clauses => {
    clauses = { bits, anyDate, count: createRunningCount(dataset, index, bits, anyDate) };
    return clauses;
  };

  return {
    run(criteria) {
      const bits = failBits(criteria);
      const same = clauses?.bits === bits ? clauses : null;
      const step = follow(criteria, same === null);
      const isGoing = same !== null && !step.isRestart;
      const { count, anyDate } = isGoing
        ? same
        : countAnew(bits, same?.anyDate ?? countAnyDate(dataset, bits));
      count.step(step.events, step.statements);
      const before = answer;
      const pairs = createMoves();
      const after = isGoing
        ? afterStep(before, count.passing, lists, pairs)
        : fromZero(dataset, count.passing, lists);
      answer = after;
      let vague: number | null = null;
      revision++;
      return {
        revision,
        ...after,
        contextEvents: contextMask(criteria.window),
        ofKinds: bits.actors,
        counts: { actors: count.actors, events: count.events, statements: count.statements },
        totals,
        ...hiddenByDate(anyDate, count, criteria.undated),
        // Asked for in words only, never in a frame of a drag.
        get vague() {
          vague ??=
            criteria.window === null ? 0 : countVague(dataset.columns, anyDate.events, criteria.window);
          return vague;
        },
        changes: isGoing ? changesOfStep(count.passing, pairs) : same && changesBetween(before, after),
        eventsAnyDate: anyDate.events,
        facetCounts: facetCountsOf(index, count.tally),
      };
    },
  };
}
