import type { App } from "#store/app.ts";
import { setFacet } from "#store/commands/view-commands.ts";

/** Shows contacts of these types alone; where they are alone already, all types again. */
export function isolateTypes(app: App, types: readonly string[]): void {
  const { facets } = app.store.getState().view;
  const wanted = [...types].sort();
  const isAlone = wanted.join() === facets.types.join();
  setFacet(app, "types", isAlone ? [] : wanted);
}
