import type { AppState } from "#store/app-state.ts";

/** Whether something changed that is drawn. Dates, facets and words are not here: they bring a new `visible`. */
export function changesPicture(state: AppState, previous: AppState): boolean {
  const { view } = state;
  const before = previous.view;
  return (
    state.hover !== previous.hover ||
    state.data !== previous.data ||
    view.mode !== before.mode ||
    view.outside !== before.outside ||
    view.selection !== before.selection ||
    view.arranged !== before.arranged ||
    view.compare !== before.compare ||
    view.silence !== before.silence ||
    view.depth !== before.depth ||
    view.counting !== before.counting
  );
}
