import { lazy, Suspense, useEffect, useState } from "react";
import { GraphPanel } from "#features/graph/GraphPanel.tsx";
import { LoadFailure } from "#features/notices/LoadFailure.tsx";
import { Loading } from "#features/notices/Loading.tsx";
import { Notices } from "#features/notices/Notices.tsx";
import { DropAnywhere } from "#features/open/DropAnywhere.tsx";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { Announcer } from "#features/status/Announcer.tsx";
import { CountsStatus } from "#features/status/CountsStatus.tsx";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { TopBar } from "#features/topbar/TopBar.tsx";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Boundary } from "./Boundary.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { Sheets } from "./Sheets.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { useShownTheme } from "./shown-theme.ts";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";

// Fetched and mounted once the graph is drawn: the picture comes first, and what is read follows at once.
const FiltersPanel = lazy(() =>
  import("#features/filters/FiltersPanel.tsx").then((module) => ({ default: module.FiltersPanel })),
);
const ComparePanel = lazy(() =>
  import("#features/compare/ComparePanel.tsx").then((module) => ({ default: module.ComparePanel })),
);
const SilencePanel = lazy(() =>
  import("#features/silence/SilencePanel.tsx").then((module) => ({ default: module.SilencePanel })),
);
const DetailsPanel = lazy(() =>
  import("#features/details/DetailsPanel.tsx").then((module) => ({ default: module.DetailsPanel })),
);
const TablesPanel = lazy(() =>
  import("#features/tables/TablesPanel.tsx").then((module) => ({ default: module.TablesPanel })),
);

/** The one page: every feature in its place. */
export function App() {
  const app = useApp();
  const status = useAppState((state) => state.data.status);
  const tablesOpen = useAppState((state) => state.tablesOpen);
  const isComparing = useAppState((state) => state.view.compare !== null);
  const isSilence = useAppState((state) => state.view.silence);
  const [drawn, setDrawn] = useState(false);
  const sheet = useAppState((state) => state.sheet);
  const theme = useShownTheme(useAppState((state) => state.theme));
  useShortcuts(app);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <DropAnywhere>
      <div className="page" data-sheet={sheet} data-tables={tablesOpen ? "open" : "closed"}>
        {status === "ready" ? <SkipLinks /> : null}
        <TopBar search={<SearchBox />} shownTheme={theme} />
        <Notices />
        {status === "loading" ? <Loading /> : null}
        {status === "failed" ? <LoadFailure /> : null}
        {status === "ready" ? (
          <main className="page-main">
            <Boundary what="filters" className="page-filters">
              <Suspense fallback={null}>{drawn ? <FiltersPanel /> : null}</Suspense>
            </Boundary>
            <Boundary what="graph" className="page-graph">
              <GraphPanel
                onFirstDraw={() => {
                  app.ports.measure("load", 0);
                  setDrawn(true);
                }}
              />
            </Boundary>
            {tablesOpen ? (
              <Boundary what="tables" className="page-tables">
                <Suspense fallback={<Loading />}>
                  <TablesPanel />
                </Suspense>
              </Boundary>
            ) : null}
            <Boundary what="timeline" className="page-timeline">
              <Suspense fallback={null}>
                {isComparing ? <ComparePanel /> : null}
                {isSilence ? <SilencePanel /> : null}
              </Suspense>
              <TimelinePanel />
            </Boundary>
            <div className="page-status">
              <CountsStatus />
            </div>
            <Boundary what="details" className="page-details">
              <Suspense fallback={null}>{drawn ? <DetailsPanel /> : null}</Suspense>
            </Boundary>
            <Sheets />
          </main>
        ) : null}
        <Announcer />
        <Dialogs />
      </div>
    </DropAnywhere>
  );
}
