import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import { createFilter, type Filter } from "#domain/filter/run-filter.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { App } from "#store/app.ts";
import type { ViewState } from "#store/view-state.ts";
import { criteriaOf } from "./criteria-of.ts";

interface Asked {
  filter: Filter;
  last: { criteria: Criteria; answer: Visible } | null;
}

const known = new WeakMap<App, WeakMap<Dataset, Asked>>();

/**
 * What a view lets through. One filter answers for a page's graph, from the opening on, so that a change of the dates
 * costs only what enters and leaves; the same question gives the same answer, by reference.
 */
export function answerOf(app: App, dataset: Dataset, view: ViewState): Visible {
  const graphs = known.get(app) ?? new WeakMap<Dataset, Asked>();
  known.set(app, graphs);
  const asked = graphs.get(dataset) ?? { filter: createFilter(dataset), last: null };
  graphs.set(dataset, asked);
  const criteria = criteriaOf(view);
  if (asked.last === null || !isSame(asked.last.criteria, criteria))
    asked.last = { criteria, answer: asked.filter.run(criteria) };
  return asked.last.answer;
}

function isSame(a: Criteria, b: Criteria): boolean {
  return (
    a.window === b.window &&
    a.certainty === b.certainty &&
    a.undated === b.undated &&
    a.facets === b.facets &&
    a.query === b.query &&
    a.without === b.without
  );
}
