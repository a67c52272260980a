import type { Criteria } from "#domain/filter/criteria.ts";
import type { ViewState } from "#store/view-state.ts";

/** The part of a view that decides what is counted. */
export function criteriaOf({
  window,
  certainty,
  undated,
  facets,
  query,
  without,
}: Pick<ViewState, keyof Criteria>): Criteria {
  return { window, certainty, undated, facets, query, without };
}
