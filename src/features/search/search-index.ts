// Loaded on the first focus of the search box: nobody pays for it before.
import MiniSearch, { type Options } from "minisearch";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { cappedQuery } from "#domain/text/capped-query.ts";
import { foldText } from "#domain/text/fold-text.ts";
import { latinTwin } from "#domain/text/look-of.ts";
import { twinNames } from "./twin-names.ts";
import { searchDocuments, type SearchDocument, type SearchGroup } from "./search-documents.ts";
import { indexTerms, queryTerms } from "./search-terms.ts";

/** One found record; `alias` is the other name that was met, where the name itself was not. */
export interface SearchHit {
  id: RecordId;
  group: SearchGroup;
  alias: string | null;
  /** Why its name could be taken for another actor's: "looks like another name, with Cyrillic “Р”"; null = it could not. */
  twin: string | null;
}

export interface SearchIndex {
  /** Best first, all words of the query met. Empty for a blank query. */
  find: (query: string) => readonly SearchHit[];
}

/** Documents indexed between two breaths of the page. */
const CHUNK = 200;
/** One letter in seven may be wrong; short words and numbers must be right, since "2022" is not a slip of "2021". */
const FUZZY = 0.15;
const SHORTEST_FUZZY = 5;

const OPTIONS: Options<SearchDocument> = {
  fields: ["name", "aliases", "text", "around"],
  storeFields: ["group", "name", "aliases"],
  tokenize: indexTerms,
  processTerm: (term) => {
    const twin = latinTwin(term);
    return twin === null ? foldText(term) : [foldText(term), twin];
  },
  searchOptions: {
    tokenize: queryTerms,
    processTerm: (term) => foldText(term),
    combineWith: "AND",
    prefix: true,
    fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !/\p{N}/u.test(term) ? FUZZY : false),
    boost: { name: 4, aliases: 4, text: 1.5, around: 0.5 },
  },
};

/** Indexes a graph bit by bit, so that typing goes on meanwhile. Accents, case and small slips do not matter. */
export async function buildSearchIndex(dataset: Dataset): Promise<SearchIndex> {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  await index.addAllAsync(searchDocuments(dataset), { chunkSize: CHUNK });
  const twins = twinNames(dataset.actors);
  return {
    find: (typed) => {
      const query = cappedQuery(typed).text;
      const wanted = foldText(query);
      return index
        .search(query)
        .map((result) => ({
          result,
          tier: tierOf(wanted, {
            name: foldText(result["name"] as string),
            aliases: foldText(result["aliases"] as string),
            isActor: result["group"] === "actors",
          }),
        }))
        .toSorted((a, b) => b.tier - a.tier || b.result.score - a.result.score)
        .map(({ result }) => ({
          id: result.id as RecordId,
          group: result["group"] as SearchGroup,
          alias: metAlias(result.match, result["aliases"] as string),
          twin: twins.get(result.id as RecordId) ?? null,
        }));
    },
  };
}

interface Bearer {
  /** Folded. */
  name: string;
  /** Folded, one a line. */
  aliases: string;
  isActor: boolean;
}

/**
 * Whoever bears the very name that was typed goes before everybody in whose text it stands; then an actor one of
 * whose names begins with it, before the titles of events, which begin with names too.
 */
function tierOf(wanted: string, { name, aliases, isActor }: Bearer): number {
  if (name === wanted) return 3;
  if (aliases.split("\n").includes(wanted)) return 2;
  return isActor && ` ${name}`.includes(` ${wanted}`) ? 1 : 0;
}

/** The first alias with a met word, unless the name was met as well. */
function metAlias(match: Readonly<Record<string, readonly string[]>>, aliases: string): string | null {
  const met = Object.entries(match);
  if (aliases === "" || met.some(([, fields]) => fields.includes("name"))) return null;
  const words = new Set(met.filter(([, fields]) => fields.includes("aliases")).map(([word]) => word));
  if (words.size === 0) return null;
  return (
    aliases.split("\n").find((alias) => indexTerms(alias).some((term) => words.has(foldText(term)))) ?? null
  );
}
