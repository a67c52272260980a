import { packAdjacency, rowsOf } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import type { ActorKind, Citation } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { NO_PLACE } from "./criteria.ts";

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
  sides: FacetValues;
  where: FacetValues;
  /** Actor row -> row in kinds. */
  actorKind: Uint8Array;
  /** Event row -> rows in topics: its own, and those of what was said at it, whatever the date. */
  eventTopics: Adjacency;
  statementTopics: Adjacency;
  eventSources: Adjacency;
  statementSources: Adjacency;
  /** Statement row -> rows in by, of every step of its attribution. */
  statementBy: Adjacency;
  /** Event row -> rows in sides, of whoever acts in it; statement row -> of whoever speaks. */
  eventSides: Adjacency;
  statementSides: Adjacency;
  /** Event row -> its row in where: always one. */
  eventWhere: Adjacency;
}

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "group"];

/** Numbers the facet values of a data set. */
export function buildFacetIndex(dataset: Dataset): FacetIndex {
  const { vocabulary } = dataset.graph;
  const kinds = facetValues(KINDS);
  const topics = facetValues(vocabulary.topics.map((topic) => topic.id));
  const sources = facetValues(dataset.sources.map((source) => source.id));
  const by = facetValues(dataset.statements.flatMap((one) => one.attribution.map((step) => step.by)));
  const relations = relationsOf(dataset);
  const places = dataset.events.map(({ place }) => place?.country ?? NO_PLACE);
  const where = facetValues(places);
  return {
    kinds,
    types: facetValues(vocabulary.eventTypes.map((type) => type.id)),
    topics,
    sources,
    by,
    sides: facetValues(relations.sides.list.map(({ id }) => id)),
    where,
    actorKind: Uint8Array.from(dataset.actors, (actor) => kinds.rowOf.get(actor.kind) ?? 0),
    eventTopics: valueRows(
      topics,
      dataset.events.map((event, row) => [
        ...(event.topics ?? []),
        ...Array.from(
          rowsOf(dataset.columns.eventStatements, row),
          (one) => dataset.statements[one]?.topics ?? [],
        ).flat(),
      ]),
    ),
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
    eventSides: relations.eventSides,
    statementSides: relations.statementSides,
    eventWhere: valueRows(
      where,
      places.map((place) => [place]),
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
