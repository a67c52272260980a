import type { ReactNode } from "react";
import { useAppState } from "#store/react/app-context.ts";
import { PageActions } from "./PageActions.tsx";
import "./topbar.css";

export interface TopBarProps {
  /** The search box: another feature's, put here by the page. */
  search: ReactNode;
  /** What is shown now, whatever the choice was. */
  shownTheme: "light" | "dark";
  /** At the two ends of the bar, over the panels that they open. */
  before: ReactNode;
  after: ReactNode;
}

/** The product's name, the data set's title, search, and what can be done with the whole view. */
export function TopBar({ search, shownTheme, before, after }: TopBarProps) {
  const title = useAppState((state) => (state.data.status === "ready" ? state.data.dataset.graph.title : ""));
  return (
    <header className="topbar">
      {before}
      <div className="topbar-names">
        <h1>Readout</h1>
        <p className="topbar-title" title={title} dir="auto">
          {title}
        </p>
      </div>
      <div className="topbar-search">{search}</div>
      <PageActions shownTheme={shownTheme} />
      {after}
    </header>
  );
}
