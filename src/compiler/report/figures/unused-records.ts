import type { Actor, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { claimsOf } from "./claims-of.ts";

/** An actor that no event and no statement names, and as what other records name it. */
export interface SilentActor {
  id: RecordId;
  name: string;
  /** "outlet", "origin", "state", "group", "seat"; empty = nothing names it. */
  namedAs: readonly string[];
}

export interface UnusedRecords {
  /** Actors in no event and no statement: not even on behalf of whom, to whom, about or according to whom. */
  actors: readonly SilentActor[];
  /** Sources that neither a citation nor an alias nor a quotation points to. */
  sources: readonly { id: RecordId; title: string }[];
}

/** The actors and sources that nothing rests on. */
export function unusedRecords(graph: ReadoutGraph): UnusedRecords {
  const inRecords = actorsInRecords(graph);
  const named = namesElsewhere(graph);
  const cited = citedSources(graph);
  return {
    actors: graph.actors
      .filter(({ id }) => !inRecords.has(id))
      .map(({ id, name }) => ({ id, name, namedAs: [...(named.get(id) ?? [])].toSorted() })),
    sources: graph.sources.filter(({ id }) => !cited.has(id)).map(({ id, title }) => ({ id, title })),
  };
}

function actorsInRecords({ events, statements }: ReadoutGraph): ReadonlySet<RecordId> {
  const ofEvents = events.flatMap(({ participants }) =>
    participants.flatMap(({ actor, onBehalfOf = actor }) => [actor, onBehalfOf]),
  );
  const ofStatements = statements.flatMap(({ speakers, onBehalfOf, to = [], about = [], attribution }) => [
    ...speakers,
    ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
    ...to,
    ...about,
    ...attribution.map(({ by }) => by),
  ]);
  return new Set([...ofEvents, ...ofStatements]);
}

function namesElsewhere({ actors, sources, vocabulary }: ReadoutGraph): ReadonlyMap<RecordId, Set<string>> {
  const named = new Map<RecordId, Set<string>>();
  const name = (id: RecordId | undefined, as: string): void => {
    if (id !== undefined) named.set(id, (named.get(id) ?? new Set()).add(as));
  };
  for (const { outlet, origin } of sources) {
    name(outlet, "outlet");
    name(origin, "origin");
  }
  for (const { state, memberOf = [] } of actors) {
    name(state, "state");
    for (const { actor } of memberOf) name(actor, "group");
  }
  for (const { of } of vocabulary.seats) name(of, "seat");
  return named;
}

function citedSources(graph: ReadoutGraph): ReadonlySet<RecordId> {
  return new Set([
    ...claimsOf(graph).flatMap(({ citations }) => citations.map(({ source }) => source)),
    ...graph.actors.flatMap(aliasSources),
    ...graph.statements.flatMap(({ quotations = [] }) => quotations.map(({ source }) => source)),
  ]);
}

function aliasSources({ aliases }: Actor): RecordId[] {
  return aliases.flatMap(({ source }) => source ?? []);
}
