// How wide a text is, without a browser: from the advance widths of the bundled fonts.
import { FONT_WIDTHS, type FontWeight } from "./font-metrics.ts";

const ONE_EM = 1000;
const COMBINING = /^\p{M}$/u;
const tables = new Map<FontWeight, Map<number, number>>();
/** Labels are asked for again and again while dates move; texts of one page fit in here. */
const MAX_REMEMBERED = 20_000;
const remembered: Record<FontWeight, Map<string, number>> = { 400: new Map(), 600: new Map() };

/**
 * The width of a text in px at a font size in px, in Source Sans 3. Kerning is left out, so the drawn text may be a
 * little narrower. A character that the font does not have (Chinese, emoji …) counts as one em, a combining mark
 * as nothing.
 */
export function textWidth(text: string, sizePx: number, weight: FontWeight = 400): number {
  const known = remembered[weight];
  let width = known.get(text);
  if (width === undefined) {
    width = measure(text, weight);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(text, width);
  }
  return (width * sizePx) / ONE_EM;
}

function measure(text: string, weight: FontWeight): number {
  const table = tableOf(weight);
  let sum = 0;
  for (const character of text) sum += widthOf(character, table);
  return sum;
}

function widthOf(character: string, table: ReadonlyMap<number, number>): number {
  const direct = table.get(character.codePointAt(0) ?? 0);
  if (direct !== undefined) return direct;
  if (COMBINING.test(character)) return 0;
  const base = character.normalize("NFD").codePointAt(0) ?? 0;
  return table.get(base) ?? ONE_EM;
}

function tableOf(weight: FontWeight): ReadonlyMap<number, number> {
  const made = tables.get(weight);
  if (made !== undefined) return made;
  const table = new Map<number, number>();
  for (const [from, widths] of FONT_WIDTHS[weight]) {
    widths.forEach((width, index) => {
      if (width >= 0) table.set(from + index, width);
    });
  }
  tables.set(weight, table);
  return table;
}
