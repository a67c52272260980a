// One canvas with what is bound to it: made when the canvas appears on the page, ended when it goes.
import type { Palette } from "#drawing/palette.ts";
import type { App } from "#store/app.ts";
import { clearSelection, hover, select } from "#store/commands/selection-commands.ts";
import { moveNode } from "#store/commands/view-commands.ts";
import { bindGraph, type GraphBinding } from "./bind-graph.ts";
import { createGraphView } from "./cytoscape/create-graph-view.ts";
import type { PaintedView } from "./first-picture/first-picture.ts";
import type { GraphView, Intent } from "./graph-view.ts";
import { createGraphKeyboard, type GraphKeyboard } from "./keyboard/graph-keyboard.ts";

export interface GraphSession {
  view: GraphView;
  binding: GraphBinding;
  keyboard: GraphKeyboard;
  end: () => void;
}

export interface GraphSessionOptions {
  palette: Palette;
  /** The flag of a state as a `data:` address, by iso2; null when there is none. */
  flagOf: (iso2: string | null) => string | null;
  /** The picture that was there before; null = none. */
  painted: PaintedView | null;
  /** Called once, when the first nodes have been drawn. */
  onFirstDraw?: () => void;
}

/** Starts drawing into an element. */
export function startGraphSession(
  app: App,
  container: HTMLElement,
  { palette, flagOf, painted, onFirstDraw }: GraphSessionOptions,
): GraphSession {
  const view = createGraphView(container, (intent) => obey(app, intent), { palette, flagOf });
  const binding = bindGraph(app, view, { onFirstDraw, painted });
  const keyboard = createGraphKeyboard(app, view, binding.getScene);
  const stopFollowing = binding.subscribe(keyboard.follow);
  return {
    view,
    binding,
    keyboard,
    end() {
      stopFollowing();
      binding.dispose();
      view.destroy();
    },
  };
}

function obey(app: App, intent: Intent): void {
  switch (intent.type) {
    case "focus":
      select(app, intent.ids, intent.how);
      return;
    case "hover":
      hover(app, intent.id);
      return;
    case "clear":
      if (app.store.getState().view.selection.length > 0) clearSelection(app);
      return;
    case "moved":
      moveNode(app, intent.id, intent.position);
  }
}
