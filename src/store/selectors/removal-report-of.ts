import type { Dataset } from "#domain/dataset/dataset.ts";
import { removalReport, type RemovalReport } from "#domain/evidence/removal-report.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES, isAnyWithout } from "#domain/filter/without.ts";
import type { AppState } from "#store/app-state.ts";
import type { ViewState } from "#store/view-state.ts";
import { criteriaOf } from "./criteria-of.ts";

/**
 * What the switched-off sources take away in the settled view; null when nothing is switched off, or while no graph
 * is loaded. The same reference as long as data and settled view stay the same, so React may select it.
 */
export function removalReportOf({ data, settled }: Pick<AppState, "data" | "settled">): RemovalReport | null {
  if (data.status !== "ready" || !isAnyWithout(settled.without)) return null;
  const { dataset } = data;
  if (last === null || last.dataset !== dataset || last.view !== settled)
    last = { dataset, view: settled, report: reportOf(dataset, settled) };
  return last.report;
}

/** One page has one store; a second one would only make this be worked out again. */
let last: { dataset: Dataset; view: ViewState; report: RemovalReport } | null = null;

function reportOf(dataset: Dataset, view: ViewState): RemovalReport {
  const before = createFilter(dataset).run({ ...criteriaOf(view), without: ALL_SOURCES });
  return removalReport(dataset, before, view.without);
}
