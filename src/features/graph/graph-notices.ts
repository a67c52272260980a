// What is said when the graph cannot be drawn, or cannot be touched yet.
import type { App } from "#store/app.ts";
import { notify } from "#store/commands/page-commands.ts";

/** The id of the notice that goes when the canvas has come. */
export const CANVAS_NOTICE = "graph-canvas";

/** A scene could not be built or painted: a listener that throws would silence the others. */
export function tellNotDrawn(app: App, error: unknown): void {
  notify(app, {
    id: "graph-drawing",
    kind: "error",
    title: "The graph could not be drawn. The tables still show everything.",
    lines: [messageOf(error)],
  });
}

/** The canvas library could not be fetched or started. */
export function tellPictureOnly(app: App, error: unknown): void {
  notify(app, {
    id: CANVAS_NOTICE,
    kind: "error",
    title: "The graph is only a picture for now: press it to try again. The tables show everything.",
    lines: [messageOf(error)],
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
