// The pictures inside nodes: flags, symbols of events, initials. Cytoscape reads the address of a picture letter by
// letter at each restyling, so addresses must be short: `blob:`, made once for each look. That takes most of a
// millisecond each, so the first nodes are drawn without.
import { eventIconDataUrl } from "#drawing/icons/icon-svg.ts";
import type { Palette } from "#drawing/palette.ts";
import type { NodeLook } from "#scene/scene-types.ts";
import { paintInitials } from "./paint-initials.ts";

export interface NodeImages {
  /** The address of the picture of a look; null where it has none, and before `start`. */
  urlOf: (look: NodeLook, palette: Palette) => string | null;
  /** From now on there are pictures. `flagOf`: a flag as a `data:` address by iso2, or null. */
  start: (flagOf: (iso2: string | null) => string | null) => void;
  /** Frees every address. */
  destroy: () => void;
}

/** Pictures by look. `shorten` turns a `data:` address into a short one; tests pass their own. */
export function createNodeImages(shorten: (dataUrl: string) => string = blobUrlOf): NodeImages {
  const made = new Map<string, string | null>();
  let flagOf: ((iso2: string | null) => string | null) | null = null;

  function remember(key: string, make: () => string | null): string | null {
    const known = made.get(key);
    if (known !== undefined) return known;
    const dataUrl = make();
    const url = dataUrl === null ? null : shorten(dataUrl);
    made.set(key, url);
    return url;
  }

  return {
    urlOf(look, palette) {
      const flags = flagOf;
      if (flags === null) return null;
      if (look.kind === "event") {
        return remember(`event ${palette.eventSymbol} ${look.eventType}`, () =>
          eventIconDataUrl(look.eventType, palette.eventSymbol),
        );
      }
      if (look.kind === "state") {
        const flag = remember(`flag ${look.iso2 ?? ""}`, () => flags(look.iso2));
        if (flag !== null) return flag;
      }
      const letters = look.kind === "state" ? (look.iso2 ?? "?") : look.letters;
      return remember(`letters ${palette.ink} ${letters}`, () => paintInitials(letters, palette.ink));
    },
    start(next) {
      flagOf = next;
    },
    destroy() {
      for (const url of made.values()) free(url);
      made.clear();
    },
  };
}

function blobUrlOf(dataUrl: string): string {
  // A browser without blobs (a test's) takes the long address just as well.
  if (typeof URL.createObjectURL !== "function") return dataUrl;
  const comma = dataUrl.indexOf(",");
  const head = dataUrl.slice(5, comma);
  const body = dataUrl.slice(comma + 1);
  const type = head.split(";")[0] ?? "";
  const content = head.endsWith(";base64")
    ? Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
    : decodeURIComponent(body);
  return URL.createObjectURL(new Blob([content], { type }));
}

function free(url: string | null): void {
  if (url?.startsWith("blob:") === true) URL.revokeObjectURL(url);
}
