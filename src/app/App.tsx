import { useEffect, useState } from "react";
import { GraphPanel } from "#features/graph/GraphPanel.tsx";
import { LoadFailure } from "#features/notices/LoadFailure.tsx";
import { Loading } from "#features/notices/Loading.tsx";
import { Narration } from "#features/narration/Narration.tsx";
import { PlayCaption } from "#features/narration/PlayCaption.tsx";
import { Notices } from "#features/notices/Notices.tsx";
import { DropAnywhere } from "#features/open/DropAnywhere.tsx";
import { Questions } from "#features/questions/Questions.tsx";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { Announcer } from "#features/status/Announcer.tsx";
import { CountsStatus } from "#features/status/CountsStatus.tsx";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { TopBar } from "#features/topbar/TopBar.tsx";
import { fetchWhenIdle } from "#late/fetch-when-idle.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Late } from "#ui/Late.tsx";
import { LateWait } from "#ui/LateWait.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { COMPARE, DETAILS, FILTERS, SILENCE, TABLES } from "./late-panels.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { InTurn } from "./panels/InTurn.tsx";
import { PageMain } from "./panels/PageMain.tsx";
import { PanelSwitch } from "./panels/PanelSwitch.tsx";
import { PanelSwitches } from "./panels/PanelSwitches.tsx";
import { SidePanel } from "./panels/SidePanel.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { useShownTheme } from "./shown-theme.ts";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";

const NO_PROPS = {};

/** The one page: every feature in its place. */
export function App() {
  const app = useApp();
  const status = useAppState((state) => state.data.status);
  const tablesOpen = useAppState((state) => state.tablesOpen);
  const isComparing = useAppState((state) => state.view.compare !== null);
  const isSilence = useAppState((state) => state.view.silence);
  const [drawn, setDrawn] = useState(false);
  const theme = useShownTheme(useAppState((state) => state.theme));
  useShortcuts(app);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => (drawn ? fetchWhenIdle() : undefined), [drawn]);
  return (
    <DropAnywhere>
      <div className="page" data-tables={tablesOpen ? "open" : "closed"}>
        {status === "ready" ? <SkipLinks /> : null}
        <TopBar
          search={<SearchBox />}
          shownTheme={theme}
          before={status === "ready" ? <PanelSwitch name="filters" /> : null}
          after={status === "ready" ? <PanelSwitch name="details" /> : null}
        />
        <Notices />
        <Questions />
        {status === "loading" ? <Loading /> : null}
        {status === "failed" ? <LoadFailure /> : null}
        {status === "ready" ? (
          <PageMain>
            <SidePanel name="filters">
              <PanelBoundary what="filters">
                <InTurn turn={1}>
                  {drawn ? <Late part={FILTERS} props={NO_PROPS} pending={<LateWait />} /> : null}
                </InTurn>
              </PanelBoundary>
            </SidePanel>
            <div className="page-graph">
              <PanelBoundary what="graph">
                <GraphPanel
                  onFirstDraw={() => {
                    app.ports.measure("load", 0);
                    setDrawn(true);
                  }}
                />
              </PanelBoundary>
              <PlayCaption />
            </div>
            {tablesOpen ? (
              <div className="page-tables">
                <PanelBoundary what="tables">
                  <Late part={TABLES} props={NO_PROPS} pending={<LateWait />} />
                </PanelBoundary>
              </div>
            ) : null}
            <div className="page-timeline">
              <div data-extra-rows>
                {isComparing ? (
                  <PanelBoundary what="comparison">
                    <Late part={COMPARE} props={NO_PROPS} pending={<LateWait />} />
                  </PanelBoundary>
                ) : null}
                {isSilence ? (
                  <PanelBoundary what="silence">
                    <Late part={SILENCE} props={NO_PROPS} pending={<LateWait />} />
                  </PanelBoundary>
                ) : null}
              </div>
              <PanelBoundary what="timeline">
                <TimelinePanel />
              </PanelBoundary>
            </div>
            <div className="page-status">
              <CountsStatus />
              <Narration />
            </div>
            <SidePanel name="details">
              <PanelBoundary what="details">
                <InTurn turn={2}>
                  {drawn ? <Late part={DETAILS} props={NO_PROPS} pending={<LateWait />} /> : null}
                </InTurn>
              </PanelBoundary>
            </SidePanel>
            <PanelSwitches />
          </PageMain>
        ) : null}
        <Announcer />
        <Dialogs />
      </div>
    </DropAnywhere>
  );
}
