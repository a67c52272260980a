// Whether everything that the graph claims can be looked up: at least one citation of each event, statement, office and
// membership leads to a source that says who published it, under which title, when and where.
import type { ReadoutGraph, RecordId, Source } from "#domain/records/record-types.ts";
import { claimsOf, type Claim } from "./claims-of.ts";

/** A claim that cannot be looked up, and what is lacking. */
export interface UncitedClaim {
  kind: Claim["kind"];
  record: RecordId;
  field: string;
  /** "no citation", or of each source cited what it lacks: `"src-a" has no title`. */
  lacks: readonly string[];
}

/**
 * The claims without any citation whose source has an outlet, a title, a date of publication or a note why it has
 * none (`publishedNote`), and an address or a note why it has none (`urlNote`). None in a graph that is well.
 */
export function uncitedClaims(graph: ReadoutGraph): readonly UncitedClaim[] {
  const actors = new Set(graph.actors.map(({ id }) => id));
  const lacksOf = new Map(graph.sources.map((source) => [source.id, sourceLacks(source, actors)]));
  return claimsOf(graph).flatMap(({ kind, record, field, citations }) => {
    if (citations.length === 0) return [{ kind, record, field, lacks: ["no citation"] }];
    const lacks = citations.map(({ source }) => lacksOf.get(source) ?? [`there is no source "${source}"`]);
    return lacks.some((each) => each.length === 0) ? [] : [{ kind, record, field, lacks: lacks.flat() }];
  });
}

function sourceLacks(source: Source, actors: ReadonlySet<RecordId>): readonly string[] {
  const { id, outlet, title, published, publishedNote, url, archived, urlNote } = source;
  const missing = [
    actors.has(outlet) ? null : "outlet",
    hasWords(title) ? null : "title",
    published !== null || hasWords(publishedNote) ? null : "date and no note why",
    hasWords(url) || hasWords(archived) || hasWords(urlNote) ? null : "address and no note why",
  ];
  return missing.flatMap((what) => (what === null ? [] : [`"${id}" has no ${what}`]));
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
