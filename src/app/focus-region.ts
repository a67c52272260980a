/** The parts of the page in the order that F6 goes through them, by their accessible names. */
export const REGIONS = ["Filters", "Graph", "Tables", "Timeline", "Details"] as const;
export type RegionName = (typeof REGIONS)[number];

/**
 * Puts the focus on a part of the page itself, in the graph on its canvas; Tab then goes on inside it. What lies over
 * the page is in sight anyway: the page is not to scroll for it (`isOver`). False where there is no such part.
 */
export function focusRegion(name: RegionName, isOver = false): boolean {
  const region = regionElement(name);
  if (region === null) return false;
  const canvas = name === "Graph" ? region.querySelector<HTMLElement>(".graph-canvas[tabindex]") : null;
  if (canvas === null) region.tabIndex = -1;
  (canvas ?? region).focus({ preventScroll: isOver });
  return true;
}

export function regionElement(name: RegionName): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `section[aria-label="${name}"], [role="region"][aria-label="${name}"]`,
  );
}
