import { useEffect } from "react";
import { SEARCH_INPUT_ID } from "#features/search/search-input-id.ts";
import type { App } from "#store/app.ts";
import { openDialog, setTablesOpen } from "#store/commands/page-commands.ts";
import { redo, undo } from "#store/commands/view-commands.ts";
import { focusRegion, regionElement, REGIONS } from "./focus-region.ts";

/** The page's own keys. Plain letters and signs are left alone while a person types or a dialog is open. */
export function useShortcuts(app: App): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || app.store.getState().dialog !== null) return;
      if (event.key === "F6") onRegionKey(event);
      else if ((event.ctrlKey || event.metaKey) && !event.altKey) onControlKey(app, event);
      else if (app.store.getState().singleKeys && !event.altKey && !isTyping(event.target))
        onPlainKey(app, event);
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
  const key = event.key.toLowerCase();
  if (key === "/") document.getElementById(SEARCH_INPUT_ID)?.focus();
  else if (key === "?") openDialog(app, "help");
  else if (key === "d") regionElement("Timeline")?.querySelector<HTMLElement>("input[type=text]")?.focus();
  else if (key === "t" && app.store.getState().data.status === "ready")
    setTablesOpen(app, !app.store.getState().tablesOpen);
  else return;
  event.preventDefault();
}

/** F6 moves the focus to the next part of the page, with Shift to the one before. */
function onRegionKey(event: KeyboardEvent): void {
  const present = REGIONS.filter((name) => regionElement(name)?.checkVisibility() === true);
  const at = present.findIndex((name) => regionElement(name)?.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = present[(at + step + present.length + (at < 0 && step < 0 ? 1 : 0)) % present.length];
  if (next !== undefined) focusRegion(next);
  event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
