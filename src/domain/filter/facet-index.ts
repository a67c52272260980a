import { packAdjacency } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import type { ActorKind, Citation } from "#domain/records/record-types.ts";

/** The values of one facet in a fixed order; rows of the adjacencies below point into it. */
export interface FacetValues {
  ids: readonly string[];
  rowOf: ReadonlyMap<string, number>;
}

/** Which facet values each row has, each once: built once per data set. */
export interface FacetIndex {
  kinds: FacetValues;
  types: FacetValues;
  topics: FacetValues;
  sources: FacetValues;
  by: FacetValues;
  /** Actor row -> row in kinds. */
  actorKind: Uint8Array;
  statementTopics: Adjacency;
  eventSources: Adjacency;
  statementSources: Adjacency;
  /** Statement row -> rows in by, of every step of its attribution. */
  statementBy: Adjacency;
}

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "group"];

/** Numbers the facet values of a data set. */
export function buildFacetIndex(dataset: Dataset): FacetIndex {
  const { vocabulary } = dataset.graph;
  const kinds = facetValues(KINDS);
  const topics = facetValues(vocabulary.topics.map((topic) => topic.id));
  const sources = facetValues(dataset.sources.map((source) => source.id));
  const by = facetValues(dataset.statements.flatMap((one) => one.attribution.map((step) => step.by)));
  return {
    kinds,
    types: facetValues(vocabulary.eventTypes.map((type) => type.id)),
    topics,
    sources,
    by,
    actorKind: Uint8Array.from(dataset.actors, (actor) => kinds.rowOf.get(actor.kind) ?? 0),
    statementTopics: valueRows(
      topics,
      dataset.statements.map((one) => one.topics),
    ),
    eventSources: valueRows(
      sources,
      dataset.events.map((one) => cited(one.citations)),
    ),
    statementSources: valueRows(
      sources,
      dataset.statements.map((one) => cited(one.citations)),
    ),
    statementBy: valueRows(
      by,
      dataset.statements.map((one) => one.attribution.map((step) => step.by)),
    ),
  };
}

function cited(citations: readonly Citation[]): string[] {
  return citations.map((citation) => citation.source);
}

function facetValues(ids: readonly string[]): FacetValues {
  const unique = [...new Set(ids)];
  return { ids: unique, rowOf: new Map(unique.map((id, row) => [id, row])) };
}

function valueRows(values: FacetValues, lists: readonly (readonly string[])[]): Adjacency {
  return packAdjacency(
    lists.map((ids) => {
      const unique = ids.length < 2 ? ids : [...new Set(ids)];
      return unique.flatMap((id) => values.rowOf.get(id) ?? []);
    }),
  );
}
