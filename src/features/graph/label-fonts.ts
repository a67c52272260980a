import { ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT } from "#scene/label-box.ts";

const FONTS = [ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT].map((weight) => `${weight} 13px "Source Sans 3"`);

/** Whether labels can be drawn in their own font now. True where the browser cannot tell. */
export function hasLabelFonts(): boolean {
  return FONTS.every((font) => document.fonts?.check(font) ?? true);
}

/** Fetches the fonts of labels; settles also when they cannot be had. */
export async function loadLabelFonts(): Promise<void> {
  await Promise.allSettled(FONTS.map((font) => document.fonts?.load(font)));
}
