// What pressing the things of a picture does.
import type { SelectHow } from "#features/graph/cytoscape/hit-layer.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import type { App } from "#store/app.ts";
import { announce } from "#store/commands/page-commands.ts";
import { clearSelection, select } from "#store/commands/selection-commands.ts";
import { setFacet, setMiddle, setOpenSide } from "#store/commands/view-commands.ts";

/** A sign of the legend shows its kinds alone, an offer seats its side, a fold opens it, anything else is selected. */
export function pressItem(app: App, item: MarkItem, how: SelectHow): void {
  if (item.role === "offer") setMiddle(app, item.side ?? null);
  else if (item.role === "fold") openLanesOf(app, item);
  else if (item.isolates !== undefined) isolateTypes(app, item.isolates);
  else if (item.chooses.length > 0) select(app, item.chooses, how);
  else if (how === "replace") pressNothing(app);
}

/** Opens the side of those who have no lane; "All lanes" and undo lead back. */
function openLanesOf(app: App, { side }: MarkItem): void {
  setOpenSide(app, side ?? null);
  announce(app, "Side opened: its people have lanes now.");
}

/** A press on the empty canvas. */
export function pressNothing(app: App): void {
  if (app.store.getState().view.selection.length > 0) clearSelection(app);
}

/** Adds those whose names lie in a box that was drawn. */
export function selectBoxed(app: App, scene: MarkScene | null, keys: readonly string[]): void {
  const boxed = new Set(keys);
  const ids = (scene?.items ?? [])
    .filter(({ key, role }) => boxed.has(key) && (role === "seat" || role === "bar" || role === "lane"))
    .flatMap(({ chooses }) => chooses);
  if (ids.length > 0) select(app, ids, "add");
}

/** A double press shows what is around a thing: its contacts, in the details. */
export function openAround(app: App, item: MarkItem | null): void {
  if (item === null || item.chooses.length === 0) return;
  select(app, item.chooses);
  app.store.setState({ tab: "contacts" });
}

/** Shows contacts of these types alone; where they are alone already, all types again. */
function isolateTypes(app: App, types: readonly string[]): void {
  const { facets } = app.store.getState().view;
  const wanted = [...types].sort();
  setFacet(app, "types", wanted.join() === facets.types.join() ? [] : wanted);
}
