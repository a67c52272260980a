import type { Comparison } from "#domain/compare/comparison.ts";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { inOrder } from "#domain/time/in-order.ts";
import type { ViewState } from "#store/view-state.ts";
import { criteriaOf } from "./criteria-of.ts";

type ComparedView = Pick<ViewState, "compare" | keyof Criteria>;

let last: { dataset: Dataset; view: ComparedView; comparison: Comparison } | null = null;

/**
 * The window and the second period compared, always from the earlier to the later, whichever was chosen first; null
 * when there is none. Graph, list and picture ask one after the
 * other: the same question gives the same answer, by reference.
 */
export function comparisonOf(dataset: Dataset, view: ComparedView): Comparison | null {
  const { compare } = view;
  if (compare === null) return null;
  if (last === null || last.dataset !== dataset || !asksTheSame(last.view, view)) {
    const [earlier, later] = inOrder(view.window ?? dataset.span, compare);
    const comparison = compareWindows(dataset, criteriaOf(view), earlier, later);
    last = { dataset, view, comparison };
  }
  return last.comparison;
}

function asksTheSame(a: ComparedView, b: ComparedView): boolean {
  return (
    a.window === b.window &&
    a.compare === b.compare &&
    a.certainty === b.certainty &&
    a.facets === b.facets &&
    a.query === b.query &&
    a.without === b.without
  );
}
