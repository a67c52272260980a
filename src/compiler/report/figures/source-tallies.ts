import type { ReadoutGraph, Source } from "#domain/records/record-types.ts";
import { claimsOf, type Claim } from "./claims-of.ts";

/** What rests on a source, an outlet or a kind of source. */
export interface SourceTally {
  id: string;
  label: string;
  /** How many sources these are: 1 for a source. */
  sources: number;
  /** Citations in events, statements, offices and memberships. */
  citations: number;
  /** Events and statements that cite it. */
  events: number;
  statements: number;
  /** Events and statements that cite nothing else: without it they would have no source. */
  eventsAlone: number;
  statementsAlone: number;
}

export interface SourceTallies {
  bySource: readonly SourceTally[];
  byOutlet: readonly SourceTally[];
  byKind: readonly SourceTally[];
}

/** What rests on the sources, one by one, by outlet and by kind: most cited first, then by id. */
export function sourceTallies(graph: ReadoutGraph): SourceTallies {
  const claims = claimsOf(graph);
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const outletName = ({ outlet }: Source): string => names.get(outlet) ?? outlet;
  return {
    bySource: tallied(graph, claims, (source) => [source.id, `${outletName(source)}: ${source.title}`]),
    byOutlet: tallied(graph, claims, (source) => [source.outlet, outletName(source)]),
    byKind: tallied(graph, claims, ({ kind }) => [kind, kind]),
  };
}

type GroupOf = (source: Source) => readonly [id: string, label: string];

function tallied(graph: ReadoutGraph, claims: readonly Claim[], groupOf: GroupOf): readonly SourceTally[] {
  const tallies = new Map<string, SourceTally>();
  const tallyOf = new Map<string, SourceTally>();
  for (const source of graph.sources) {
    const [id, label] = groupOf(source);
    const tally = tallies.get(id) ?? emptyTally(id, label);
    tally.sources += 1;
    tallies.set(id, tally);
    tallyOf.set(source.id, tally);
  }
  for (const { kind, citations } of claims) {
    const cited = citations.flatMap(({ source }) => tallyOf.get(source) ?? []);
    for (const tally of cited) tally.citations += 1;
    if (kind === "event" || kind === "statement") addClaim(new Set(cited), kind);
  }
  return [...tallies.values()].toSorted((a, b) => b.citations - a.citations || (a.id < b.id ? -1 : 1));
}

function addClaim(cited: ReadonlySet<SourceTally>, kind: "event" | "statement"): void {
  const isAlone = cited.size === 1;
  for (const tally of cited) {
    tally[`${kind}s`] += 1;
    if (isAlone) tally[`${kind}sAlone`] += 1;
  }
}

function emptyTally(id: string, label: string): SourceTally {
  return {
    id,
    label,
    sources: 0,
    citations: 0,
    events: 0,
    statements: 0,
    eventsAlone: 0,
    statementsAlone: 0,
  };
}
