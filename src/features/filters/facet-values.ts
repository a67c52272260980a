import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_PLACE, type FacetName } from "#domain/filter/criteria.ts";
import { placeLabel, sideLabel } from "#domain/filter/facet-words.ts";
import type { ActorKind, RecordId, Side } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { shortTitle } from "./short-title.ts";

/** One value of a facet with the words for it. */
export interface FacetValue {
  id: string;
  label: string;
  /** Degrees of hue of a side. */
  hue?: number;
}

/** Every value that the graph has, by facet, in an order that no filter changes. */
export type FacetValues = Readonly<Record<FacetName, readonly FacetValue[]>>;

const KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: "People",
  state: "States",
  organization: "Organizations",
  group: "Groups",
};
/** Characters of a source's title that fit in two lines of the panel. */
const TITLE_LENGTH = 48;

/** The values that occur in the graph: kinds, types and topics in the vocabulary's order, the rest by the alphabet. */
export function facetValues(dataset: Dataset): FacetValues {
  const { vocabulary } = dataset.graph;
  const kinds = new Set<string>(dataset.actors.map((actor) => actor.kind));
  const types = new Set(
    dataset.events.filter((_, row) => dataset.columns.eventCountable[row] === 1).map((event) => event.type),
  );
  const topics = new Set(
    [...dataset.statements, ...dataset.events].flatMap((record): readonly string[] => record.topics ?? []),
  );
  const by = new Set(dataset.statements.flatMap((statement) => statement.attribution.map((step) => step.by)));
  const { sides } = relationsOf(dataset);
  const where = new Set(
    dataset.events.flatMap(({ place }, row) =>
      dataset.columns.eventCountable[row] === 1 ? [place?.country ?? NO_PLACE] : [],
    ),
  );
  const valueOf = (name: FacetName) => (id: string) => ({ id, label: facetLabel(dataset, name, id) });
  return {
    kinds: Object.keys(KIND_LABELS)
      .filter((kind) => kinds.has(kind))
      .map(valueOf("kinds")),
    types: vocabulary.eventTypes
      .filter((type) => types.has(type.id))
      .map((type) => valueOf("types")(type.id)),
    topics: vocabulary.topics
      .filter((topic) => topics.has(topic.id))
      .map((topic) => valueOf("topics")(topic.id)),
    sources: byLabel(dataset.sources.map((source) => valueOf("sources")(source.id))),
    by: byLabel([...by].map(valueOf("by"))),
    sides: sides.list.filter((_, place) => sides.ofActor.includes(place)).map(sideValue),
    where: byLabel([...where].map(valueOf("where"))),
  };
}

function sideValue({ id, label, hue }: Side): FacetValue {
  return hue === undefined ? { id, label } : { id, label, hue };
}

/** The words for one value; the id itself for one that the graph does not have. */
export function facetLabel(dataset: Dataset, name: FacetName, id: string): string {
  switch (name) {
    case "kinds":
      return isKind(id) ? KIND_LABELS[id] : id;
    case "types":
      return dataset.eventTypeLabel.get(id) ?? id;
    case "topics":
      return dataset.topicLabel.get(id) ?? id;
    case "sources":
      return sourceLabel(dataset, id);
    case "by":
      return actorName(dataset, id);
    case "sides":
      return sideLabel(dataset, id);
    case "where":
      return placeLabel(dataset, id);
  }
}

function isKind(id: string): id is ActorKind {
  return Object.hasOwn(KIND_LABELS, id);
}

function sourceLabel(dataset: Dataset, id: RecordId): string {
  const source = dataset.sourceById.get(id);
  return source === undefined
    ? id
    : `${actorName(dataset, source.outlet)}: ${shortTitle(source.title, TITLE_LENGTH)}`;
}

function actorName(dataset: Dataset, id: RecordId): string {
  const row = dataset.actorRow.get(id);
  return (row === undefined ? undefined : dataset.actors[row]?.name) ?? id;
}

function byLabel(values: FacetValue[]): FacetValue[] {
  return values.sort((a, b) => COLLATOR.compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}

const COLLATOR = new Intl.Collator("en");
