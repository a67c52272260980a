// Changes of what the person looks at. Each is one undo step, unless it is a preview.
import { NO_FACETS, type FacetName, type UndatedMode } from "#domain/filter/criteria.ts";
import type { Certainty } from "#domain/time/certainty.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { Steps } from "#domain/network/neighbourhood.ts";
import { cappedQuery } from "#domain/text/capped-query.ts";
import type { App } from "#store/app.ts";
import { visit } from "#store/transitions/trail-transitions.ts";
import { commitView, previewView, redoView, undoView } from "#store/transitions/view-transitions.ts";
import { windowForMode } from "#store/transitions/window-for-mode.ts";
import type { TimeMode, ViewMode, ViewState } from "#store/view-state.ts";

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
  changeView(app, { query: cappedQuery(query).text });
}

/**
 * Shows only what matches the words: what is selected goes in the same step, since it would be looked at alone and
 * hide every match.
 */
export function showOnlyMatches(app: App, query: string): void {
  app.store.setState((state) => ({
    ...commitView(state, { query: cappedQuery(query).text, selection: [] }),
    trail: visit(state.trail, []),
  }));
}

/** Marks the uses of a phrase on the axis no longer; what is selected stays. */
export function clearPhrase(app: App): void {
  changeView(app, { phrase: "" });
}

/** Leaves undated items out, counts them too, or shows them alone. */
export function setUndated(app: App, undated: UndatedMode): void {
  changeView(app, { undated });
}

/** Judges vague dates as possibly or certainly in the window. */
export function setCertainty(app: App, certainty: Certainty): void {
  changeView(app, { certainty });
}

/** Changes how the window moves; the window is fitted to the mode (from the start of the data, or to its last day). */
export function setTimeMode(app: App, timeMode: TimeMode): void {
  const { data, view } = app.store.getState();
  if (data.status !== "ready") return;
  changeView(app, { timeMode, window: windowForMode(view.window, timeMode, data.dataset.span) });
}

/** Compares the window with a second period; null ends the comparison. */
export function setCompare(app: App, compare: DayWindow | null, phase: Phase = "commit"): void {
  changeView(app, { compare }, phase);
}

/** Makes the second period the first, and the first the second; nothing when there is no second one. */
export function swapCompare(app: App): void {
  const { data, view } = app.store.getState();
  if (view.compare === null || data.status !== "ready") return;
  changeView(app, { window: view.compare, compare: view.window ?? data.dataset.span });
}

/** Shows a part of time on the axis; null = all of the data's span. The window stays. */
export function setAxis(app: App, axis: DayWindow | null, phase: Phase = "commit"): void {
  changeView(app, { axis }, phase);
}

/** Sets the unit of a bar; null = chosen from the width. */
export function setBin(app: App, bin: BinUnit | null): void {
  changeView(app, { bin });
}

/** Colours by overdue contact, or not. */
export function setSilence(app: App, silence: boolean): void {
  changeView(app, { silence });
}

export function setMode(app: App, mode: ViewMode): void {
  changeView(app, { mode });
}

/** Seats actors by side, or lets them lie freely. */
export function setArrange(app: App, arrange: ViewState["arrange"]): void {
  changeView(app, { arrange });
}

/** Puts a side in the middle; null = the data's own. */
export function setMiddle(app: App, middle: string | null): void {
  changeView(app, { middle });
}

/** Shows of several chosen what is between them, or everything of each. */
export function setBetween(app: App, between: boolean): void {
  changeView(app, { between });
}

/** Shows only the lanes of what is selected, or all again. */
export function setLanesOnly(app: App, lanesOnly: boolean): void {
  changeView(app, { lanesOnly });
}

/** Opens all lanes of a side; null = every side as it was. */
export function setOpenSide(app: App, openSide: string | null): void {
  changeView(app, { openSide });
}

/** Draws a path hop by hop (ids of its events); an empty one ends that. */
export function setPath(app: App, path: readonly RecordId[]): void {
  changeView(app, { path });
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

/** Splits the contacts of a pair into before and after a day; null = not split. */
export function setSplit(app: App, split: Day | null): void {
  changeView(app, { split });
}

/** Counts multilateral events once, or expanded to pairs. */
export function setCounting(app: App, counting: Counting): void {
  changeView(app, { counting });
}
