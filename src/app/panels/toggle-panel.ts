import { focusRegion, type RegionName } from "#app/focus-region.ts";
import type { SidePanelName } from "#store/app-state.ts";
import type { App } from "#store/app.ts";
import { setFolded, setSheet } from "#store/commands/page-commands.ts";
import { panelPlace } from "./panel-place.ts";

export const PANEL_REGION = { filters: "Filters", details: "Details" } as const;

/** Opens a panel where it has its place, and puts the focus there. */
export function openPanel(app: App, name: SidePanelName): void {
  if (isColumn(name)) setFolded(app, name, false);
  else setSheet(app, name);
  focusSoon(app, PANEL_REGION[name], !isColumn(name));
}

/** A panel takes the focus once it is drawn; one that is fetched only now is not waited for longer than this. */
const MOST_FRAMES = 120;

function focusSoon(app: App, region: RegionName, isOver: boolean, frames = 0): void {
  app.ports.requestFrame(() => {
    if (!focusRegion(region, isOver) && frames < MOST_FRAMES) focusSoon(app, region, isOver, frames + 1);
  });
}

/** Puts a panel away. */
export function closePanel(app: App, name: SidePanelName): void {
  if (isColumn(name)) setFolded(app, name, true);
  else setSheet(app, "none");
}

function isColumn(name: SidePanelName): boolean {
  return panelPlace(name, { width: window.innerWidth, height: window.innerHeight }) === "column";
}
