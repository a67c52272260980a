// Kinds of source, whole or of one country: "state-media", and "state-media:RU" for that of Russia.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source, SourceKind } from "#domain/records/record-types.ts";
import { countryName } from "./facet-words.ts";

/** Every kind of source, with its label for people, in the order shown. */
export const SOURCE_KINDS: ReadonlyMap<SourceKind, string> = new Map([
  ["ministry", "Ministries"],
  ["state-media", "State media"],
  ["agency", "Agencies"],
  ["newspaper", "Newspapers"],
  ["broadcaster", "Broadcasters"],
  ["other", "Other sources"],
]);
/** ISO 3166's code for no country: international organizations and the like. */
const NO_COUNTRY = "ZZ";
const KINDS: ReadonlyMap<string, string> = SOURCE_KINDS;

/** The kind of a source within its country; null where the country is not known or there is none. */
export function kindInCountry({ kind, country }: Pick<Source, "kind" | "country">): string | null {
  return country === undefined || country === NO_COUNTRY ? null : `${kind}:${country}`;
}

/** The country of such an id, as its ISO code; null = the whole kind. */
export function countryOfKind(id: string): string | null {
  const at = id.indexOf(":");
  return at < 0 ? null : id.slice(at + 1);
}

/** "State media", "State media of Russia"; the id itself for what is no kind. */
export function sourceKindWords(dataset: Pick<Dataset, "actors">, id: string): string {
  const country = countryOfKind(id);
  const kind = country === null ? id : id.slice(0, -country.length - 1);
  const words = KINDS.get(kind) ?? kind;
  return country === null ? words : `${words} of ${countryName(dataset, country)}`;
}

/** Such words inside a sentence: "state media of Russia". */
export function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** How many sources there are of each kind in each country, most first inside a kind; only of kinds with several countries. */
export function kindsByCountry({ sources }: Pick<Dataset, "sources">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const countries = new Map<SourceKind, Set<string>>();
  for (const source of sources) {
    const id = kindInCountry(source);
    if (id === null) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    countries.set(source.kind, (countries.get(source.kind) ?? new Set()).add(id));
  }
  const split = [...SOURCE_KINDS.keys()].flatMap((kind) => {
    const ids = [...(countries.get(kind) ?? [])];
    return ids.length < 2
      ? []
      : ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  });
  return new Map(split.map((id) => [id, counts.get(id) ?? 0]));
}
