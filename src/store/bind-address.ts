// The settled view and the address follow each other: a commit writes the hash, Back and typed hashes change the view.
import type { App } from "./app.ts";
import { writeAddress } from "./address/write-address.ts";
import { viewFromAddress } from "./commands/data-commands.ts";
import { changeView } from "./commands/view-commands.ts";

/**
 * Writes the address at each settled view. `onAddress` subscribes to changes that come from outside (Back,
 * Forward, a typed hash). The returned function stops both.
 */
export function bindAddress(app: App, onAddress: (listener: () => void) => () => void): () => void {
  const stopWriting = app.store.subscribe(
    (state) => state.settled,
    (settled) => {
      if (app.store.getState().data.status !== "ready") return;
      const hash = writeAddress(settled);
      if (hash !== app.ports.readAddress()) app.ports.writeAddress(hash, "push");
    },
  );
  const stopReading = onAddress(() => {
    const { data, settled } = app.store.getState();
    if (data.status !== "ready" || app.ports.readAddress() === writeAddress(settled)) return;
    const { arranged } = settled;
    changeView(app, { ...viewFromAddress(app, data.dataset), arranged });
  });
  return () => {
    stopWriting();
    stopReading();
  };
}
