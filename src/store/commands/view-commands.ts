// Changes of what the person looks at. Each is one undo step, unless it is a preview.
import { NO_FACETS, type FacetName } from "#domain/filter/criteria.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { SceneMode } from "#scene/scene-types.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { Steps } from "#domain/network/neighbourhood.ts";
import type { App } from "#store/app.ts";
import { commitView, previewView, redoView, undoView } from "#store/transitions/view-transitions.ts";
import type { ViewState } from "#store/view-state.ts";

export type Phase = "preview" | "commit";

/** Changes the view; a preview leaves undo and the address alone until a commit follows. */
export function changeView(app: App, change: Partial<ViewState>, phase: Phase = "commit"): void {
  app.store.setState((state) =>
    phase === "preview" ? previewView(state, change) : commitView(state, change),
  );
}

/** Selects a span of days; null = all dates. */
export function setWindow(app: App, window: DayWindow | null, phase: Phase = "commit"): void {
  changeView(app, { window }, phase);
}

/** Sets the values that one facet lets through; an empty list lets everything through. */
export function setFacet(app: App, name: FacetName, values: readonly string[]): void {
  const { facets } = app.store.getState().view;
  changeView(app, { facets: { ...facets, [name]: [...values].sort() } });
}

/** Switches one value of a facet on or off. */
export function toggleFacetValue(app: App, name: FacetName, value: string): void {
  const values: readonly string[] = app.store.getState().view.facets[name];
  setFacet(app, name, values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
}

/** Switches off all facets and the search words, and lets every source count again; dates stay. */
export function clearFilters(app: App): void {
  changeView(app, { facets: NO_FACETS, query: "", without: ALL_SOURCES });
}

export function setQuery(app: App, query: string): void {
  changeView(app, { query: query.trim() });
}

export function setUndated(app: App, undated: boolean): void {
  changeView(app, { undated });
}

export function setMode(app: App, mode: SceneMode): void {
  changeView(app, { mode });
}

/** Fades or hides what is outside the window; the choice is kept for the next visit. */
export function setOutside(app: App, outside: "fade" | "hide"): void {
  changeView(app, { outside });
  app.ports.writePreferences({ ...app.ports.readPreferences(), outside });
}

/** Puts one node somewhere else (scene units); the others stay. */
export function moveNode(
  app: App,
  id: string,
  position: readonly [number, number],
  phase: Phase = "commit",
): void {
  const { arranged } = app.store.getState().view;
  changeView(app, { arranged: { ...arranged, [id]: position } }, phase);
}

export function undo(app: App): void {
  app.store.setState(undoView);
}

export function redo(app: App): void {
  app.store.setState(redoView);
}

/** Switches one source, outlet or kind of source off, or on again. */
export function toggleWithout(app: App, name: keyof Without, id: string): void {
  const { without } = app.store.getState().view;
  const ids: readonly string[] = without[name];
  const changed = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort();
  changeView(app, { without: { ...without, [name]: changed } });
}

/** Lets every source count again. */
export function clearWithout(app: App): void {
  changeView(app, { without: ALL_SOURCES });
}

/** Sets how many steps around the selected and the hovered stand out. */
export function setDepth(app: App, depth: Steps): void {
  changeView(app, { depth });
}

/** Counts multilateral events once, or expanded to pairs. */
export function setCounting(app: App, counting: Counting): void {
  changeView(app, { counting });
}
