import { relationsOf } from "#domain/relations/relations.ts";
import type { AppState } from "#store/app-state.ts";

/**
 * Whether seats or lanes are drawn; else actors lie freely. Data in which no actor belongs to a state have no sides,
 * and nobody could be seated.
 */
export function usesMarks({ data, view }: Pick<AppState, "data" | "view">): boolean {
  if (data.status !== "ready" || !hasSides({ data })) return false;
  return view.mode === "lanes" || view.arrange === "side";
}

/** Whether the data have sides to sit by. */
export function hasSides({ data }: Pick<AppState, "data">): boolean {
  return data.status === "ready" && relationsOf(data.dataset).sides.list.length > 0;
}
