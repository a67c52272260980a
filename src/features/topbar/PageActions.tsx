import { useEffect, useId, useRef, useState } from "react";
import { openDialog, setTablesOpen, setTheme } from "#store/commands/page-commands.ts";
import { redo, undo } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";

/** What can be done with the whole view: a row of buttons; on a narrow screen, what the button "Menu" opens. */
export function PageActions({ shownTheme }: { shownTheme: "light" | "dark" }) {
  const app = useApp();
  const canUndo = useAppState((state) => state.past.length > 0);
  const canRedo = useAppState((state) => state.future.length > 0);
  const tablesOpen = useAppState((state) => state.tablesOpen);
  const ready = useAppState((state) => state.data.status === "ready");
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        event.preventDefault();
        root.current?.querySelector("button")?.focus();
      } else if (event.target instanceof Node && root.current?.contains(event.target) === true) return;
      setIsOpen(false);
    };
    document.addEventListener("pointerdown", close, { capture: true });
    document.addEventListener("keydown", close, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", close, { capture: true });
      document.removeEventListener("keydown", close, { capture: true });
    };
  }, [isOpen]);
  /** Whatever is chosen puts the menu away; undo and redo are often pressed more than once. */
  const then = (act: () => void) => () => {
    act();
    setIsOpen(false);
  };
  return (
    <div className="topbar-menu" ref={root}>
      <div className="topbar-menu-button">
        <IconButton
          label="Menu"
          icon="menu"
          isExpanded={isOpen}
          controls={id}
          onPress={() => setIsOpen(!isOpen)}
        />
      </div>
      <div className="topbar-actions" id={id} data-open={isOpen}>
        <IconButton
          label="Undo"
          icon="undo"
          text="menu"
          keyShortcuts="Control+Z"
          isDisabled={!canUndo}
          onPress={() => undo(app)}
        />
        <IconButton
          label="Redo"
          icon="redo"
          text="menu"
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
          onPress={then(() => setTablesOpen(app, !tablesOpen))}
        />
        <IconButton label="Open" icon="open" text="wide" onPress={then(() => openDialog(app, "open"))} />
        <IconButton
          label="Share"
          icon="link"
          text="wide"
          isDisabled={!ready}
          onPress={then(() => openDialog(app, "share"))}
        />
        <IconButton
          label="Export"
          icon="download"
          text="wide"
          isDisabled={!ready}
          onPress={then(() => openDialog(app, "export"))}
        />
        <IconButton
          label="Theme"
          icon={shownTheme === "dark" ? "sun" : "moon"}
          text="menu"
          onPress={then(() => setTheme(app, shownTheme === "dark" ? "light" : "dark"))}
        />
        <IconButton label="Help" icon="help" text="menu" onPress={then(() => openDialog(app, "help"))} />
      </div>
    </div>
  );
}
