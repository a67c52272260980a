import type { FlagImage } from "#drawing/paint-primitives.ts";
import { FLAGS } from "#features/graph/late-canvas.ts";
import { arrival } from "#late/late-part.ts";

/** Flags for a canvas: null until one has come, and then `onArrival` is called. */
export function createFlagImages(onArrival: () => void): FlagImage {
  const images = new Map<string, HTMLImageElement>();
  const load = async (iso2: string, image: HTMLImageElement): Promise<void> => {
    try {
      const flagDataUrl = await arrival(FLAGS);
      const url = flagDataUrl(iso2);
      if (url === null) return;
      image.addEventListener("load", onArrival, { once: true });
      image.src = url;
    } catch {
      // Without its flag a state keeps a plain sign, and its name beside it. The next picture asks again.
      images.delete(iso2);
    }
  };
  return (iso2) => {
    const known = images.get(iso2);
    if (known !== undefined) return known.complete && known.naturalWidth > 0 ? known : null;
    const image = new Image();
    images.set(iso2, image);
    void load(iso2, image);
    return null;
  };
}
