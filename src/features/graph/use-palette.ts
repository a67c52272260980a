import { useMemo, useSyncExternalStore } from "react";
import { PALETTES, type Palette } from "#drawing/palette.ts";
import { hexColour } from "./hex-colour.ts";
import { strongPalette, systemPalette } from "./strong-palette.ts";

const FORCED = "(forced-colors: active)";
const MORE_CONTRAST = "(prefers-contrast: more)";

/**
 * The colours to draw with: those of the page's theme (`data-theme` of the root element), stronger ones where the
 * person asks for more contrast, the system's own where it forces its colours.
 */
export function usePalette(): Palette {
  const look = useSyncExternalStore(subscribe, currentLook);
  return useMemo(() => paletteOf(look), [look]);
}

function currentLook(): string {
  const theme = document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
  if (matchMedia(FORCED).matches) return `${theme} forced`;
  return matchMedia(MORE_CONTRAST).matches ? `${theme} more` : theme;
}

function paletteOf(look: string): Palette {
  const [theme, strength] = look.split(" ");
  const palette = theme === "dark" ? PALETTES.dark : PALETTES.light;
  if (strength === "forced") return systemPalette(palette, systemColour);
  return strength === "more" ? strongPalette(palette) : palette;
}

/** A canvas does not know the names of system colours, so the page works them out; shades are mixed of `#rrggbb`. */
function systemColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  // Else a probe that is forced into ink would tell the ink.
  probe.style.setProperty("forced-color-adjust", "none");
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return hexColour(color);
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const queries = [FORCED, MORE_CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
