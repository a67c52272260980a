import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { arrival, latePart } from "#late/late-part.ts";
import { chicagoNote } from "./chicago-note.ts";
import { cslItem, type CslItem } from "./csl-item.ts";

const CITATION_LIBRARY = latePart({
  what: "The writer of references",
  module: "formats/references/citation-library.ts",
  load: () => import("./citation-library.ts"),
  pick: (module) => module,
});

/** The styles in which references are written on their own. */
export type ReferenceStyle = "chicago" | "bibtex" | "ris" | "csl-json";

/**
 * The references of some sources, each once, in the order given; ids that the graph does not have are passed over.
 * Only Chicago notes are at hand at once: the code for the other styles is fetched when first asked for, and the
 * promise rejects when it cannot be.
 */
export async function writeReferences(
  dataset: Dataset,
  sourceIds: readonly RecordId[],
  style: ReferenceStyle,
): Promise<string> {
  const items = itemsOf(dataset, sourceIds);
  if (style === "chicago") return numberedNotes(items);
  const library = await arrival(CITATION_LIBRARY);
  if (style === "bibtex") return library.bibtex(items);
  return style === "ris" ? library.ris(items) : library.cslJson(items);
}

function numberedNotes(items: readonly CslItem[]): string {
  return items.map((item, at) => `${at + 1}. ${chicagoNote(item, "plain")}\n`).join("");
}

function itemsOf(dataset: Dataset, ids: readonly RecordId[]): readonly CslItem[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = dataset.sourceById.get(id);
    return source === undefined ? [] : [cslItem(dataset, source)];
  });
}
