// Short names of actors for marks and narrow columns.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { FontWeight } from "#drawing/font-metrics.ts";
import { labelText } from "#scene/label-text.ts";

const PARTICLES = new Set(["von", "van", "der", "den", "de", "da", "di", "al", "bin", "ibn", "le", "la"]);
/** Names that begin with the family. */
const FAMILY_FIRST = new Set(["CN", "TW", "KR", "KP", "VN", "HU"]);

export function fullName(dataset: Dataset, row: number): string {
  return labelText(dataset.actors[row]?.name ?? "");
}

/** A surname with its particles; a name that begins with the family, and of whoever is no person, whole. */
export function shortName(dataset: Dataset, row: number): string {
  const actor = dataset.actors[row];
  if (actor === undefined) return "";
  const name = labelText(actor.name);
  if (actor.kind !== "person") return name;
  const state =
    actor.state === undefined ? undefined : dataset.actors[dataset.actorRow.get(actor.state) ?? -1];
  if (FAMILY_FIRST.has(state?.iso2 ?? "")) return name;
  const words = name.split(" ");
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase())) from -= 1;
  return words.slice(from).join(" ");
}

/** A text cut to a width in px, with "…" where something is cut. */
export function fitText(text: string, size: number, weight: FontWeight, width: number): string {
  if (textWidth(text, size, weight) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size, weight) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
