import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { RootBoundary } from "#app/RootBoundary.tsx";
import { isFramedByOther } from "#app/framed.ts";
import { pageColumns } from "#app/panels/page-columns.ts";
import { FramedNotice } from "#app/FramedNotice.tsx";
import { invariant } from "#domain/invariant.ts";
import { browserPorts } from "#platform/browser-ports.ts";
import { graphFetcher } from "#platform/fetch-graph.ts";
import { bindAddress } from "#store/bind-address.ts";
import { loadBuiltIn } from "#store/commands/data-commands.ts";
import { createApp } from "#store/create-app.ts";
import { keepVisibleFresh } from "#store/keep-visible-fresh.ts";
import { AppContext } from "#store/react/app-context.ts";

/** How long the first drawing waits for the graph. */
const PATIENCE_MS = 150;

const root = document.getElementById("root");
invariant(root !== null, "index.html has an element #root");
if (isFramedByOther()) createRoot(root).render(<FramedNotice />);
else start(root).catch((error: unknown) => sayNotStarted(root, error));

async function start(root: HTMLElement): Promise<void> {
  const ports = browserPorts(graphFetcher());
  const { outside: _, ...kept } = ports.readPreferences();
  const { spare } = pageColumns(window.innerWidth, kept.folded);
  const app = createApp(ports, { ...kept, spare });
  keepVisibleFresh(app);
  bindAddress(app, (listener) => {
    addEventListener("popstate", listener);
    addEventListener("hashchange", listener);
    return () => {
      removeEventListener("popstate", listener);
      removeEventListener("hashchange", listener);
    };
  });
  // The graph was asked for before this script ran. Where it is here at once, the page is drawn with it in one go;
  // where it is not, the page says that it is loading.
  await Promise.race([loadBuiltIn(app), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <RootBoundary>
          <App />
        </RootBoundary>
      </AppContext>
    </StrictMode>,
  );
}

/** Plain words instead of a white page, when not even the page itself can be drawn. */
function sayNotStarted(root: HTMLElement, error: unknown): void {
  const words = document.createElement("p");
  words.textContent = `Readout could not start: ${error instanceof Error ? error.message : String(error)}. Reload the page.`;
  root.replaceChildren(words);
}
