import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { isFramedByOther } from "#app/framed.ts";
import { FramedNotice } from "#app/FramedNotice.tsx";
import { invariant } from "#domain/invariant.ts";
import { browserPorts } from "#platform/browser-ports.ts";
import { graphFetcher } from "#platform/fetch-graph.ts";
import { bindAddress } from "#store/bind-address.ts";
import { loadBuiltIn } from "#store/commands/data-commands.ts";
import { createApp } from "#store/create-app.ts";
import { keepVisibleFresh } from "#store/keep-visible-fresh.ts";
import { AppContext } from "#store/react/app-context.ts";

const root = document.getElementById("root");
invariant(root !== null, "index.html has an element #root");
if (isFramedByOther()) createRoot(root).render(<FramedNotice />);
else start(root);

function start(root: HTMLElement): void {
  const ports = browserPorts(graphFetcher());
  const { theme, singleKeys, speed, loop, skipEmpty } = ports.readPreferences();
  const app = createApp(ports, { theme, singleKeys, speed, loop, skipEmpty });
  keepVisibleFresh(app);
  bindAddress(app, (listener) => {
    addEventListener("popstate", listener);
    addEventListener("hashchange", listener);
    return () => {
      removeEventListener("popstate", listener);
      removeEventListener("hashchange", listener);
    };
  });
  void loadBuiltIn(app);

  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <App />
      </AppContext>
    </StrictMode>,
  );
}
