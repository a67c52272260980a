import type { ReactNode } from "react";
import { openDialog, setTablesOpen, setTheme } from "#store/commands/page-commands.ts";
import { redo, undo } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import "./topbar.css";

export interface TopBarProps {
  /** The search box: another feature's, put here by the page. */
  search: ReactNode;
  /** What is shown now, whatever the choice was. */
  shownTheme: "light" | "dark";
}

/** The product's name, the data set's title, search, and what can be done with the whole view. */
export function TopBar({ search, shownTheme }: TopBarProps) {
  const app = useApp();
  const title = useAppState((state) => (state.data.status === "ready" ? state.data.dataset.graph.title : ""));
  const canUndo = useAppState((state) => state.past.length > 0);
  const canRedo = useAppState((state) => state.future.length > 0);
  const tablesOpen = useAppState((state) => state.tablesOpen);
  const ready = useAppState((state) => state.data.status === "ready");
  return (
    <header className="topbar">
      <div className="topbar-names">
        <h1>Readout</h1>
        <p className="topbar-title" title={title} dir="auto">
          {title}
        </p>
      </div>
      <div className="topbar-search">{search}</div>
      <div className="topbar-actions">
        <IconButton
          label="Undo"
          icon="undo"
          keyShortcuts="Control+Z"
          isDisabled={!canUndo}
          onPress={() => undo(app)}
        />
        <IconButton
          label="Redo"
          icon="redo"
          keyShortcuts="Control+Shift+Z"
          isDisabled={!canRedo}
          onPress={() => redo(app)}
        />
        <IconButton
          label="Tables"
          icon="table"
          text="wide"
          isPressed={tablesOpen}
          isDisabled={!ready}
          onPress={() => setTablesOpen(app, !tablesOpen)}
        />
        <IconButton label="Open" icon="open" text="wide" onPress={() => openDialog(app, "open")} />
        <IconButton
          label="Share"
          icon="link"
          text="wide"
          isDisabled={!ready}
          onPress={() => openDialog(app, "share")}
        />
        <IconButton
          label="Export"
          icon="download"
          text="wide"
          isDisabled={!ready}
          onPress={() => openDialog(app, "export")}
        />
        <IconButton
          label="Theme"
          icon={shownTheme === "dark" ? "sun" : "moon"}
          onPress={() => setTheme(app, shownTheme === "dark" ? "light" : "dark")}
        />
        <IconButton label="Help" icon="help" onPress={() => openDialog(app, "help")} />
      </div>
    </header>
  );
}
