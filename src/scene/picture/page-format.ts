// The shapes of paper and screens that a picture is made for.

export type PageId = "article" | "slide" | "square" | "portrait" | "free";

/** Width over height; null = as tall as its content needs. */
export interface PageFormat {
  id: PageId;
  label: string;
  ratio: number | null;
}

export const PAGE_FORMATS: readonly PageFormat[] = [
  { id: "free", label: "As tall as needed", ratio: null },
  { id: "article", label: "Article 3:2", ratio: 3 / 2 },
  { id: "slide", label: "Slide 16:9", ratio: 16 / 9 },
  { id: "square", label: "Square 1:1", ratio: 1 },
  { id: "portrait", label: "Portrait 4:5", ratio: 4 / 5 },
];

/**
 * Every page is this wide at 1×, in px: printed 170 mm wide, the smallest type of a scene (11 px) is then 6 points
 * high, which is what a newspaper prints at the least.
 */
export const PAGE_WIDTH = 880;

/** The height of a page in px at 1×; null = as its content needs. */
export function pageHeight(id: PageId): number | null {
  const ratio = PAGE_FORMATS.find((format) => format.id === id)?.ratio ?? null;
  return ratio === null ? null : Math.round(PAGE_WIDTH / ratio);
}
