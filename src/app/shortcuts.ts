import { useEffect } from "react";
import { SEARCH_INPUT_ID } from "#features/search/search-input-id.ts";
import type { App } from "#store/app.ts";
import { openDialog, setTablesOpen } from "#store/commands/page-commands.ts";
import { redo, undo } from "#store/commands/view-commands.ts";

/** The page's own keys. Plain letters and signs are left alone while a person types or a dialog is open. */
export function useShortcuts(app: App): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || app.store.getState().dialog !== null) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey) onControlKey(app, event);
      else if (!event.altKey && !isTyping(event.target)) onPlainKey(app, event);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [app]);
}

function onControlKey(app: App, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  // In a text box the browser's own undo of typing goes first.
  if (isTyping(event.target)) return;
  if (key === "z" && !event.shiftKey) undo(app);
  else if ((key === "z" && event.shiftKey) || key === "y") redo(app);
  else return;
  event.preventDefault();
}

function onPlainKey(app: App, event: KeyboardEvent): void {
  if (event.key === "/") document.getElementById(SEARCH_INPUT_ID)?.focus();
  else if (event.key === "?") openDialog(app, "help");
  else if (event.key === "t" && app.store.getState().data.status === "ready")
    setTablesOpen(app, !app.store.getState().tablesOpen);
  else return;
  event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
