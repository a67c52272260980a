import type { ReactNode } from "react";
import { openDialog } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Icon } from "#ui/Icon.tsx";
import { handOver } from "./handed-over.ts";
import "./open.css";
import { useFileDrop } from "./use-file-drop.ts";

/** The page, on which a file can be dropped anywhere; the Open dialog then reads it and says how it went. */
export function DropAnywhere({ children }: { children: ReactNode }) {
  const app = useApp();
  const isDialogOpen = useAppState((state) => state.dialog === "open");
  const isOver = useFileDrop(!isDialogOpen, (dropped) => {
    handOver(app, dropped);
    openDialog(app, "open");
  });
  return (
    <>
      {children}
      {isOver ? (
        <div className="open-overlay">
          <p className="open-overlay-words">
            <Icon name="open" size={28} /> Drop to open
          </p>
        </div>
      ) : null}
    </>
  );
}
