import { useEffect, useMemo, useState } from "react";
import { pictureToSvg, type FontFace } from "#drawing/picture-to-svg.ts";
import type { Picture } from "#drawing/primitive.ts";
import type { ExportFormat, ExportSize } from "./export-choices.ts";
import { loadFontFaces } from "./load-font-faces.ts";
import { renderPng } from "./render-png.ts";

const NO_FACES: readonly FontFace[] = [];

/** The fonts that a picture carries: none until they have come. */
export function useFontFaces(picture: Picture): readonly FontFace[] {
  const [faces, setFaces] = useState(NO_FACES);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const loaded = await loadFontFaces(picture);
      if (isCurrent) setFaces(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [picture]);
  return faces;
}

/** The address of the picture as an image for the preview. */
export function usePreviewAddress(picture: Picture, faces: readonly FontFace[]): string {
  return useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(pictureToSvg(picture, { fontFaces: faces }))}`,
    [picture, faces],
  );
}

/** The file itself. Rejects with a sentence. */
export async function pictureFile(picture: Picture, format: ExportFormat, size: ExportSize): Promise<Blob> {
  const scale = Number(size);
  const fontFaces = await loadFontFaces(picture);
  if (format === "png") return renderPng(picture, scale, fontFaces);
  return new Blob([pictureToSvg(picture, { scale, fontFaces })], { type: "image/svg+xml" });
}
