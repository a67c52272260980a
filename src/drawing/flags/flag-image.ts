import { svgDataUrl } from "#drawing/icons/icon-svg.ts";
import { FLAG_DATA } from "./flag-data.ts";

/** The side of the square that flag shapes are drawn in. */
export const FLAG_SIDE = 512;

/** The shapes of a state's flag, as SVG markup in a square of FLAG_SIDE; null when none is bundled. */
export function flagShapes(iso2: string | null): string | null {
  return iso2 !== null && Object.hasOwn(FLAG_DATA, iso2) ? (FLAG_DATA[iso2] ?? null) : null;
}

/**
 * A state's round flag as a `data:` address for the canvas; null when none is bundled (then draw the letters of
 * the code in a disc). Import this file lazily: the flags weigh about 11 kB compressed.
 */
export function flagDataUrl(iso2: string | null): string | null {
  const shapes = flagShapes(iso2);
  if (shapes === null) return null;
  return svgDataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 ${FLAG_SIDE} ${FLAG_SIDE}"><clipPath id="round"><circle cx="256" cy="256" r="256"/></clipPath><g clip-path="url(#round)">${shapes}</g></svg>`,
  );
}
