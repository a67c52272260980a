// What can be done with a thing of the picture, as a menu offers it.
import { tieId } from "#domain/ref/ref.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { App } from "#store/app.ts";
import { notify, openDialog } from "#store/commands/page-commands.ts";
import { clearSelection, select } from "#store/commands/selection-commands.ts";
import { changeView, setMiddle, setOutside } from "#store/commands/view-commands.ts";
import { relationsOf } from "#domain/relations/relations.ts";

export interface MenuAction {
  label: string;
  run: () => void;
}

/** The actions for an item, or for the empty canvas (null), in the order in which they are offered. */
export function menuActions(
  app: App,
  item: MarkItem | null,
  look: { fit: () => void; centre: () => void },
): readonly MenuAction[] {
  return [...itemActions(app, item, look), ...pageActions(app, look)];
}

function itemActions(
  app: App,
  item: MarkItem | null,
  { centre }: { centre: () => void },
): readonly MenuAction[] {
  const ids = item?.chooses ?? [];
  if (item === null || ids.length === 0) return [];
  const { view } = app.store.getState();
  const isSelected = ids.every((id) => view.selection.includes(id));
  return [
    { label: "Select", run: () => select(app, ids) },
    isSelected
      ? { label: "Leave out of the selection", run: () => select(app, ids, "toggle") }
      : { label: "Add to the selection", run: () => select(app, ids, "add") },
    ...actorActions(app, ids),
    ...(view.selection.length > 1
      ? [{ label: "Between these", run: () => changeView(app, { between: true }) }]
      : []),
    { label: "Bring to the middle of the canvas", run: centre },
  ];
}

function actorActions(app: App, ids: readonly string[]): readonly MenuAction[] {
  const { view, data } = app.store.getState();
  const [id] = ids;
  if (data.status !== "ready" || id === undefined) return [];
  const { dataset } = data;
  const row = dataset.actorRow.get(id);
  if (row === undefined) return [];
  const other = view.selection.length === 1 ? view.selection[0] : undefined;
  const otherRow = other === undefined || other === id ? undefined : dataset.actorRow.get(other);
  const relations = relationsOf(dataset);
  const side = relations.sides.list[relations.sideOfActor(row)];
  return [
    ...(other === undefined || otherRow === undefined
      ? []
      : [
          {
            label: `Pair with ${dataset.actors[otherRow]?.name ?? other}`,
            run: () => select(app, [tieId(id, other)]),
          },
        ]),
    ...(side === undefined || side.bench === "foot"
      ? []
      : [{ label: `Put ${side.label} in the middle`, run: () => setMiddle(app, side.id) }]),
    { label: "Only this in lanes", run: () => showLanes(app, ids) },
  ];
}

function showLanes(app: App, ids: readonly string[]): void {
  select(app, ids);
  changeView(app, { mode: "lanes", lanesOnly: true });
}

function pageActions(app: App, { fit }: { fit: () => void }): readonly MenuAction[] {
  const { view } = app.store.getState();
  return [
    ...(view.selection.length > 0 ? [{ label: "Clear the selection", run: () => clearSelection(app) }] : []),
    view.outside === "fade"
      ? { label: "Hide what is outside", run: () => setOutside(app, "hide") }
      : { label: "Show what is outside, faded", run: () => setOutside(app, "fade") },
    { label: "Fit", run: fit },
    { label: "Copy link", run: () => void copyLink(app) },
    { label: "Export", run: () => openDialog(app, "export") },
  ];
}

async function copyLink(app: App): Promise<void> {
  try {
    await app.ports.copyText(location.href);
    notify(app, { id: "copy-link", kind: "info", title: "The link to this view is copied.", lines: [] });
  } catch {
    notify(app, {
      id: "copy-link",
      kind: "warning",
      title: "The browser did not let the page copy. The address bar holds the link.",
      lines: [],
    });
  }
}
