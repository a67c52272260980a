import type { FontFace } from "#drawing/picture-to-svg.ts";
import type { Picture } from "#drawing/primitive.ts";
import { textsOf } from "#drawing/texts-of.ts";
import { FONT_SUBSETS, type FontFile } from "./font-files.ts";

const loaded = new Map<string, Promise<string>>();

/**
 * The parts of the page's font that a picture's texts need, ready to be carried inside it. A part that cannot be
 * fetched is left out: the viewer then uses its own font for those characters.
 */
export async function loadFontFaces(picture: Picture): Promise<readonly FontFace[]> {
  const text = textsOf(picture.primitives).join("");
  const needed = FONT_SUBSETS.filter((subset) => subset.characters.test(text));
  const faces = await Promise.all(
    needed.flatMap(({ files, unicodeRange }) => files.map((file) => faceOf(file, unicodeRange))),
  );
  return faces.filter((face) => face !== null);
}

async function faceOf({ path, weight }: FontFile, unicodeRange: string): Promise<FontFace | null> {
  const url = new URL(path, document.baseURI).href;
  let dataUrl = loaded.get(url);
  if (dataUrl === undefined) {
    dataUrl = fetchDataUrl(url);
    loaded.set(url, dataUrl);
  }
  try {
    return { weight, unicodeRange, dataUrl: await dataUrl };
  } catch {
    // Tried anew next time: the connection may be back.
    loaded.delete(url);
    return null;
  }
}

async function fetchDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url} could not be fetched (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  // In slices, since the arguments of one call are limited.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:font/woff2;base64,${btoa(binary)}`;
}
