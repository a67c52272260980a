import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FontWeight } from "#drawing/font-metrics.ts";
import { textWidth } from "#drawing/text-width.ts";
import { nameForms } from "./short-names.ts";

export interface NameRoom {
  /** px */
  width: number;
  size: number;
  weight: FontWeight;
  /** A phone's columns begin with the short form. */
  narrow?: boolean;
}

/** The longest form of an actor's name that has room; cut with "…" where none has. */
export function fitName(
  dataset: Dataset,
  row: number,
  { width, size, weight, narrow = false }: NameRoom,
): string {
  const { full, medium, short, tiny } = nameForms(dataset, row);
  const forms = narrow ? [short, tiny] : [full, medium, short, tiny];
  const fitting = forms.find((form) => textWidth(form, size, weight) <= width);
  return fitting ?? fitText(tiny, size, weight, width);
}

/** A text cut to a width in px, with "…" where something is cut. */
export function fitText(text: string, size: number, weight: FontWeight, width: number): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size, weight) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
