import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { AppState } from "#store/app-state.ts";
import type { ViewState } from "#store/view-state.ts";

/** Whether seats or lanes are drawn; else actors lie freely. */
export function usesMarks({ data, view }: Pick<AppState, "data" | "view">): boolean {
  return data.status === "ready" && drawsMarks(data.dataset, view);
}

/** The same of a graph that may not be shown yet. */
export function drawsMarks(
  dataset: Dataset,
  { mode, arrange }: Pick<ViewState, "mode" | "arrange">,
): boolean {
  return haveSides(dataset) && (mode === "lanes" || arrange === "side");
}

/** Whether the data have sides to sit by. */
export function hasSides({ data }: Pick<AppState, "data">): boolean {
  return data.status === "ready" && haveSides(data.dataset);
}

/** Data in which no actor belongs to a state have no sides, and nobody could be seated. */
function haveSides(dataset: Dataset): boolean {
  return relationsOf(dataset).sides.list.length > 0;
}
