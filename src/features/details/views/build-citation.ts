import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId, Source } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { safeLink, type SafeLink } from "#features/details/text/safe-link.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { languageName, SOURCE_KIND_WORDS, STATUS_IN_SOURCE } from "#features/details/words/record-words.ts";

/** A citation as it is shown: the publication, what it says differently, and the way to it. */
export interface CitationView {
  readonly source: NameRef;
  readonly outlet: NameRef | null;
  /** Whose report the outlet printed, where that is someone else's. */
  readonly origin: NameRef | null;
  readonly lang: string;
  readonly author: string | null;
  /** "2 April 2022", or "no date printed". */
  readonly published: string;
  readonly publishedNote: string | null;
  /** Why there is no address. */
  readonly urlNote: string | null;
  /** "state media, machine-translated from German". */
  readonly kind: string;
  readonly caution: string | null;
  readonly link: SafeLink | null;
  /** An address that is not one that can be followed safely: shown as text. */
  readonly plainAddress: string | null;
  readonly archived: SafeLink | null;
  readonly printed: string | null;
  readonly datePrinted: string | null;
  /** Where this source differs from the record: "gives the date as 2 March 2022", "had it planned". */
  readonly differs: readonly string[];
  /** The fields that this source supports; null = the whole record. */
  readonly supports: string | null;
  readonly note: string | null;
  /** The person has switched this source off: it supports nothing now. */
  readonly isOff: boolean;
}

/** Reads a citation against its source. A source that is not in the graph is named by its id alone. */
export function buildCitation(
  dataset: Dataset,
  citation: Citation,
  off: ReadonlySet<RecordId> = new Set(),
): CitationView {
  const source = dataset.sourceById.get(citation.source);
  return {
    source: nameOf(dataset, citation.source),
    ...(source === undefined ? NO_SOURCE : buildSource(dataset, source)),
    printed: citation.printed ?? null,
    datePrinted: citation.datePrinted ?? null,
    differs: differences(citation),
    supports: citation.supports === undefined ? null : citation.supports.map(fieldWords).join(", "),
    note: citation.note ?? null,
    isOff: off.has(citation.source),
  };
}

/** The publication itself, without what one record takes from it. */
export type SourceView = Omit<
  CitationView,
  "source" | "printed" | "datePrinted" | "differs" | "supports" | "note" | "isOff"
>;

const NO_SOURCE: SourceView = {
  outlet: null,
  origin: null,
  lang: "",
  author: null,
  published: "not in this graph",
  publishedNote: null,
  urlNote: null,
  kind: "",
  caution: null,
  link: null,
  plainAddress: null,
  archived: null,
};

/** Outlet, author, date, kind and addresses of a source, in words. */
export function buildSource(dataset: Dataset, source: Source): SourceView {
  const link = source.url === undefined ? null : safeLink(source.url);
  return {
    outlet: nameOf(dataset, source.outlet),
    origin:
      source.origin === undefined || source.origin === source.outlet ? null : nameOf(dataset, source.origin),
    lang: source.lang,
    author: source.author ?? null,
    published: source.published === null ? "no date printed" : describeDate(source.published).text,
    publishedNote: source.publishedNote ?? null,
    urlNote: source.urlNote ?? null,
    kind: sourceKind(source),
    caution: source.caution ?? null,
    link,
    plainAddress: link === null ? (source.url ?? null) : null,
    archived: source.archived === undefined ? null : safeLink(source.archived),
  };
}

function sourceKind(source: Source): string {
  const kind = SOURCE_KIND_WORDS[source.kind];
  if (source.machineTranslated === true) return `${kind}, machine-translated`;
  return source.lang === "en" ? kind : `${kind}, in ${languageName(source.lang)}`;
}

function differences(citation: Citation): readonly string[] {
  const words: string[] = [];
  if (citation.status !== undefined) words.push(STATUS_IN_SOURCE[citation.status]);
  if (citation.date !== undefined) words.push(`gives the date as ${describeDate(citation.date).text}`);
  return words;
}

/** `dateNote` and the like as words: "date note". */
function fieldWords(field: string): string {
  return field.replace(
    /([a-z])([A-Z])/gu,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
