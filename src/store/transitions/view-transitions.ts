// Pure steps of the view and its history. The store applies them; tests need neither zustand nor React.
import type { AppState } from "#store/app-state.ts";
import { sameView } from "#store/view-fields.ts";
import type { ViewState } from "#store/view-state.ts";

/** Undo goes back at most this many steps. */
export const MAX_STEPS = 200;

/** Changes the view for now: no undo step, no address. Used while a drag goes on. */
export function previewView(state: AppState, change: Partial<ViewState>): Partial<AppState> {
  return { view: { ...state.view, ...change }, previewing: true };
}

/** Changes the view for good: one undo step when anything differs from the settled view. */
export function commitView(state: AppState, change: Partial<ViewState>): Partial<AppState> {
  const view = { ...state.view, ...change };
  if (sameView(view, state.settled)) return { view: state.settled, previewing: false };
  return {
    view,
    settled: view,
    previewing: false,
    past: [...state.past, state.settled].slice(-MAX_STEPS),
    future: [],
  };
}

/** Replaces the view without an undo step (a new graph, an address typed by hand). */
export function resetView(view: ViewState): Partial<AppState> {
  return {
    view,
    settled: view,
    previewing: false,
    past: [],
    future: [],
    trail: { entries: [view.selection], at: 0 },
  };
}

/** One step back; nothing when there is none. During a preview, the step back is to before the preview. */
export function undoView(state: AppState): Partial<AppState> {
  if (state.previewing && !sameView(state.view, state.settled))
    return { view: state.settled, previewing: false };
  const view = state.past.at(-1);
  if (view === undefined) return {};
  return {
    view,
    settled: view,
    previewing: false,
    past: state.past.slice(0, -1),
    future: [state.settled, ...state.future],
  };
}

/** One step forward; nothing when there is none. */
export function redoView(state: AppState): Partial<AppState> {
  const view = state.future[0];
  if (view === undefined) return {};
  return {
    view,
    settled: view,
    previewing: false,
    past: [...state.past, state.settled],
    future: state.future.slice(1),
  };
}
