import type { App } from "#store/app.ts";
import { travel, visit } from "#store/transitions/trail-transitions.ts";
import { commitView } from "#store/transitions/view-transitions.ts";
import type { ViewState } from "#store/view-state.ts";

/** replace: only these; toggle: each is added, or removed if it is there; add: these too. */
export type SelectHow = "replace" | "toggle" | "add";

/** Selects records (ids) or ties (`a~b`); the details panel follows, and its trail remembers. */
export function select(app: App, ids: readonly string[], how: SelectHow = "replace"): void {
  const { selection } = app.store.getState().view;
  changeSelection(app, { selection: combine(selection, ids, how) });
}

/** Marks the uses of a phrase on the axis and selects its statements (ids): one undo step. */
export function lookAtPhrase(app: App, phrase: string, ids: readonly string[]): void {
  changeSelection(app, { phrase: phrase.trim(), selection: combine([], ids, "replace") });
}

function changeSelection(app: App, change: Pick<ViewState, "selection"> & Partial<ViewState>): void {
  const { selection } = change;
  app.store.setState((state) => ({
    ...commitView(state, change),
    trail: visit(state.trail, selection),
    sheet: sheetFor(state.sheet, selection),
  }));
}

/** Selects nothing. */
export function clearSelection(app: App): void {
  select(app, []);
}

/** Moves the details panel to the selection visited before (-1) or after (1). */
export function travelTrail(app: App, step: -1 | 1): void {
  app.store.setState((state) => {
    const trail = travel(state.trail, step);
    if (trail === state.trail) return {};
    return { ...commitView(state, { selection: trail.entries[trail.at] ?? [] }), trail };
  });
}

/** What the pointer or the keyboard cursor is over; null = nothing. */
export function hover(app: App, id: string | null): void {
  if (app.store.getState().hover !== id) app.store.setState({ hover: id });
}

function combine(current: readonly string[], ids: readonly string[], how: SelectHow): readonly string[] {
  if (how === "replace") return [...new Set(ids)];
  const added = ids.filter((id) => !current.includes(id));
  if (how === "add") return [...current, ...new Set(added)];
  return [...current.filter((id) => !ids.includes(id)), ...new Set(added)];
}

/** On a narrow screen a new selection brings the details up, and an empty one puts them away. */
function sheetFor<S extends "none" | "filters" | "details">(
  sheet: S,
  selection: readonly string[],
): S | "details" | "none" {
  if (selection.length > 0) return "details";
  return sheet === "details" ? "none" : sheet;
}
