// What parts of the page work out of a graph before it is shown, so that none of them holds the page up when it is.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { App } from "./app.ts";
import type { ViewState } from "./view-state.ts";

/** A graph that is about to be shown, the view that it opens with, and what that view lets through. */
export interface Coming {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly visible: Visible;
}

/** Works something out, a step of some milliseconds at a time, and keeps it where it will look for it. */
export type Preparation = (coming: Coming) => Iterable<unknown>;

const known = new WeakMap<App, Set<Preparation>>();

/** Has a preparation done for every graph that is opened, until the returned function is called. */
export function prepareWith(app: App, preparation: Preparation): () => void {
  const own = known.get(app) ?? new Set();
  known.set(app, own);
  own.add(preparation);
  return () => void own.delete(preparation);
}

/** The steps of all preparations, one after another. */
export function* preparationsFor(app: App, coming: Coming): Generator<void, void, void> {
  for (const preparation of known.get(app) ?? []) {
    for (const _ of preparation(coming)) yield;
    yield;
  }
}
