import type { Actor, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

/** States whose languages are written in other scripts than the Latin one, and the languages that a name needs. */
const OTHER_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  afghanistan: ["fa", "ps"],
  armenia: ["hy"],
  belarus: ["be", "ru"],
  china: ["zh"],
  egypt: ["ar"],
  greece: ["el"],
  india: ["hi"],
  iran: ["fa"],
  israel: ["he"],
  japan: ["ja"],
  kazakhstan: ["kk", "ru"],
  kyrgyzstan: ["ky", "ru"],
  mongolia: ["mn"],
  pakistan: ["ur"],
  russia: ["ru"],
  "saudi-arabia": ["ar"],
  tajikistan: ["tg", "ru"],
  ukraine: ["uk"],
  "united-arab-emirates": ["ar"],
};
/** States written in Latin letters whose people are known by a Cyrillic name too. */
const ALSO_CYRILLIC: ReadonlySet<string> = new Set(["azerbaijan", "turkmenistan", "uzbekistan"]);

export interface NameGaps {
  /** People and states who take part in an event. */
  total: number;
  /** Those without a name in the script of their state. */
  without: readonly RecordId[];
  withWikidata: number;
}

/** Who is not found under the name that people write at home. Of Latin-script countries the name itself is that name. */
export function nameGaps(graph: ReadoutGraph): NameGaps {
  const present = new Set(graph.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const named = graph.actors.filter(
    ({ id, kind }) => present.has(id) && (kind === "person" || kind === "state"),
  );
  return {
    total: named.length,
    without: named.filter((actor) => !hasNativeName(actor)).map(({ id }) => id),
    withWikidata: named.filter(({ wikidata }) => wikidata !== undefined).length,
  };
}

function hasNativeName({ id, kind, state, aliases }: Actor): boolean {
  const of = kind === "state" ? id : (state ?? "");
  const wanted = OTHER_SCRIPTS[of] ?? (ALSO_CYRILLIC.has(of) ? ["ru"] : null);
  if (wanted === null) return true;
  return aliases.some(({ lang }) => lang !== undefined && wanted.includes(lang));
}
