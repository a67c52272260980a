import { buildScene } from "#scene/build-scene.ts";
import type { App } from "#store/app.ts";
import { announce } from "#store/commands/page-commands.ts";
import { changeView } from "#store/commands/view-commands.ts";
import { sceneMode } from "#store/selectors/scene-input-of.ts";
import { arrangeScene } from "./arrange-scene.ts";

/** Up to here the Ties view is arranged together with the events, so that both views keep one picture. */
const MAX_EVENTS_ALONG = 400;

/**
 * Gives every drawn node a new place, as one undo step. Another seed gives another arrangement. What is faded is
 * arranged too, so that places do not depend on the dates.
 */
export function arrangeAgain(app: App, seed: number): void {
  const { data, visible, view } = app.store.getState();
  if (data.status !== "ready" || visible === null) return;
  const startMs = app.ports.now();
  const { dataset } = data;
  const mode = dataset.events.length <= MAX_EVENTS_ALONG ? "contacts" : sceneMode(view);
  const scene = buildScene({
    dataset,
    visible,
    view: { ...view, mode, outside: "fade", selection: [] },
    hover: null,
  });
  const places = arrangeScene(scene, seed);
  changeView(app, { arranged: { ...view.arranged, ...places } });
  app.ports.measure("layout", startMs);
  announce(app, `Arranged again: ${Object.keys(places).length} nodes. Undo brings the old arrangement back.`);
}
