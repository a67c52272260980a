import { pictureToSvg, type FontFace } from "#drawing/picture-to-svg.ts";
import type { Picture } from "#drawing/primitive.ts";
import { checkPixels } from "./check-pixels.ts";
import { stripPng } from "./strip-png.ts";

/**
 * Draws a picture as a PNG of exactly its size times `scale`, without metadata. Rejects with a sentence when it
 * would be too large for a browser or could not be drawn; never gives an empty file.
 */
export async function renderPng(
  picture: Picture,
  scale: number,
  fontFaces: readonly FontFace[],
): Promise<Blob> {
  const check = checkPixels(picture, scale);
  if (!check.isPossible) throw new Error(`${check.sentence}.`);
  const svg = pictureToSvg(picture, { scale, fontFaces });
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement("canvas");
    canvas.width = check.width;
    canvas.height = check.height;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("The browser has no memory left for a picture of this size.");
    context.drawImage(image, 0, 0, check.width, check.height);
    const blob = await blobOf(canvas);
    return new Blob(stripPng(new Uint8Array(await blob.arrayBuffer())), { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new Error("The browser could not draw the picture.");
  }
  return image;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null || blob.size === 0)
        reject(new Error("The browser could not make a PNG file of this size."));
      else resolve(blob);
    }, "image/png");
  });
}
