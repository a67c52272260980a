import { textWidth } from "#drawing/text-width.ts";

/** Names in a line as far as they fit in px, then "+n"; the commas belong to the texts. */
export function listOf(
  all: readonly { actor: number; text: string }[],
  room: number,
  size: number,
): readonly { actor: number | null; text: string }[] {
  for (let count = all.length; count >= 0; count -= 1) {
    const left = all.length - count;
    const shown = all.slice(0, count);
    const parts: { actor: number | null; text: string }[] = shown.map(({ actor, text }, at) => ({
      actor,
      text: at + 1 < count ? `${text}, ` : left > 0 ? `${text} ` : text,
    }));
    if (left > 0) parts.push({ actor: null, text: `+${left}` });
    if (parts.reduce((sum, { text }) => sum + textWidth(text, size), 0) <= room) return parts;
  }
  return [];
}
