import type { Criteria } from "#domain/filter/criteria.ts";
import type { ViewState } from "#store/view-state.ts";

/** The part of a view that decides what is counted. */
export function criteriaOf({ window, undated, facets, query, without }: ViewState): Criteria {
  return { window, undated, facets, query, without };
}
