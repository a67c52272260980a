import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { PeriodCounts } from "./comparison.ts";

/** What a period holds, and how many events that are. It holds for ever. */
export interface HeldPeriod extends PeriodCounts {
  total: number;
}

/** Answers what a period holds under the criteria, whose own window and undated items play no part. */
export type Period = (criteria: Criteria, window: DayWindow) => HeldPeriod;

/** Follows one period; asked the same again, it gives the same answer. */
export function createPeriod(dataset: Dataset): Period {
  const filter = createFilter(dataset);
  let last: { criteria: Criteria; window: DayWindow; held: HeldPeriod } | null = null;
  return (criteria, window) => {
    if (last === null || !isSame(last.criteria, criteria) || !isSameWindow(last.window, window)) {
      const { events, actors, actorEventCount, pairWeight, counts } = filter.run({
        ...criteria,
        undated: "out",
        window,
      });
      const held = {
        total: counts.events,
        events,
        actors,
        actorEvents: actorEventCount,
        pairEvents: pairWeight,
      };
      last = { criteria, window, held };
    }
    return last.held;
  };
}

function isSame(a: Criteria, b: Criteria): boolean {
  return (
    a.certainty === b.certainty && a.facets === b.facets && a.query === b.query && a.without === b.without
  );
}

function isSameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}
