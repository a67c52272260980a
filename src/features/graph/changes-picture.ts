import type { AppState } from "#store/app-state.ts";
import { drawsAnew } from "#store/view-fields.ts";

/** Whether something changed that is drawn. What changes the counts is not here: it brings a new `visible`. */
export function changesPicture(state: AppState, previous: AppState): boolean {
  return (
    state.hover !== previous.hover || state.data !== previous.data || drawsAnew(state.view, previous.view)
  );
}
