import { useSyncExternalStore } from "react";
import type { SidePanelName } from "#store/app-state.ts";
import { DETAILS_COLUMN_FROM, FILTERS_COLUMN_FROM } from "./page-columns.ts";

/**
 * Where a side panel is: a column beside the graph, a drawer that comes in from the side over the page, or a sheet
 * that comes up from below on a phone held upright.
 */
export type PanelPlace = "column" | "drawer" | "sheet";

/** The widest window whose panels are sheets, and the least height at which a sheet leaves something to see. */
const SHEET_UP_TO = 720;
const SHEET_FROM_HEIGHT = 561;

/** Where a panel is in a window of this size in CSS px. */
export function panelPlace(
  name: SidePanelName,
  { width, height }: { width: number; height: number },
): PanelPlace {
  if (width >= (name === "filters" ? FILTERS_COLUMN_FROM : DETAILS_COLUMN_FROM)) return "column";
  return width <= SHEET_UP_TO && height >= SHEET_FROM_HEIGHT ? "sheet" : "drawer";
}

/** Where a panel is now. */
export function usePanelPlace(name: SidePanelName): PanelPlace {
  return useSyncExternalStore(subscribe, () =>
    panelPlace(name, { width: window.innerWidth, height: window.innerHeight }),
  );
}

/** The width of the window in CSS px. */
export function useWindowWidth(): number {
  return useSyncExternalStore(subscribe, () => window.innerWidth);
}

function subscribe(listener: () => void): () => void {
  addEventListener("resize", listener);
  return () => removeEventListener("resize", listener);
}
