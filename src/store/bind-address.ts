// The settled view and the address follow each other: a commit writes the hash, Back and typed hashes change the view.
import type { App } from "./app.ts";
import { writeAddress } from "./address/write-address.ts";
import { viewFromAddress } from "./commands/data-commands.ts";
import { showSplit } from "./commands/show-dataset.ts";
import { changeView } from "./commands/view-commands.ts";

/**
 * Writes the address at each settled view. `onAddress` subscribes to changes that come from outside (Back,
 * Forward, a typed hash). The returned function stops both.
 */
export function bindAddress(app: App, onAddress: (listener: () => void) => () => void): () => void {
  // A view that came from the address, or with the data, tidies the address up without a step of its own.
  let fromAddress = false;
  const stopWriting = app.store.subscribe(
    (state) => state.settled,
    (settled) => {
      const { data, past } = app.store.getState();
      if (data.status !== "ready") return;
      const hash = writeAddress(settled);
      const how = fromAddress || past.length === 0 ? "replace" : "push";
      if (hash !== app.ports.readAddress()) app.ports.writeAddress(hash, how);
    },
  );
  const stopReading = onAddress(() => {
    const { data, settled } = app.store.getState();
    if (data.status !== "ready" || app.ports.readAddress() === writeAddress(settled)) return;
    const { arranged } = settled;
    fromAddress = true;
    const view = viewFromAddress(app, data.dataset);
    changeView(app, { ...view, arranged });
    if (view.split !== settled.split) showSplit(app, view);
    fromAddress = false;
  });
  return () => {
    stopWriting();
    stopReading();
  };
}
