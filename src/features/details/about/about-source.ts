import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/records/record-types.ts";
import { buildCitation } from "#features/details/views/build-citation.ts";
import type { Linked } from "#features/details/model/collect-linked.ts";
import { counted } from "#domain/text/counted.ts";
import { languageName } from "#features/details/words/record-words.ts";
import { factOf, plainItem, type AboutView } from "./about-view.ts";

/** Outlet, origin, author, date and cautions of a publication, and how much rests on it. */
export function aboutSource(dataset: Dataset, source: Source, linked: Linked): AboutView {
  const view = buildCitation(dataset, { source: source.id });
  return {
    lead: view.caution,
    facts: [
      ...factOf("Outlet", view.outlet === null ? [] : [plainItem(view.outlet)]),
      ...factOf("Reported first by", view.origin === null ? [] : [plainItem(view.origin)]),
      ...factOf("Author", view.author === null ? [] : [plainItem(view.author)]),
      ...factOf("Published", [{ line: [view.published], note: view.publishedNote, sources: [] }]),
      ...factOf(
        "Address",
        view.urlNote === null ? [] : [{ line: ["none"], note: view.urlNote, sources: [] }],
      ),
      ...factOf("Kind", [plainItem(view.kind)]),
      ...factOf("Language", [plainItem(languageName(source.lang))]),
      ...factOf("Supports", [
        plainItem(
          `${counted(linked.statements.length, "statement")}, ${counted(linked.events.length, "event")}`,
        ),
      ]),
    ],
    citations: [view],
  };
}
