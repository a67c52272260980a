import { useEffect, useState, type ReactNode } from "react";
import type { SidePanelName } from "#store/app-state.ts";
import { setSheet } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import "./panels.css";
import { usePanelPlace } from "./panel-place.ts";
import { SheetHandle, type SheetHeight } from "./SheetHandle.tsx";

/** A panel beside the graph: a column, a drawer or a sheet, as the window has room for. */
export function SidePanel({ name, children }: { name: SidePanelName; children: ReactNode }) {
  const app = useApp();
  const place = usePanelPlace(name);
  const isFolded = useAppState((state) => state.folded[name]);
  const isUp = useAppState((state) => state.sheet === name);
  const [height, setHeight] = useState<SheetHeight>("half");
  const isOpen = place === "column" ? !isFolded : isUp;
  const isOver = place !== "column" && isOpen;
  const close = (): void => {
    setSheet(app, "none");
    setHeight("half");
  };
  useEscape(isOver, close);
  return (
    <div className={`page-${name} side-panel`} data-place={place} data-open={isOpen} data-height={height}>
      {isOver ? (
        <div className="side-panel-bar">
          {place === "sheet" ? <SheetHandle height={height} onHeight={setHeight} onClose={close} /> : null}
          <IconButton label={`Close ${name}`} icon="close" onPress={close} />
        </div>
      ) : null}
      <div className="side-panel-body">{children}</div>
    </div>
  );
}

/** Escape puts away what lies over the page, unless something inside or in front of it took the key. */
function useEscape(isActive: boolean, onEscape: () => void): void {
  const app = useApp();
  useEffect(() => {
    if (!isActive) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (app.store.getState().dialog === null) onEscape();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}
