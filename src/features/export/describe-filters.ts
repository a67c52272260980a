import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_PLACE } from "#domain/filter/criteria.ts";
import { placeLabel, sideLabel } from "#domain/filter/facet-words.ts";
import { sourceKindWords } from "#domain/filter/source-kind.ts";
import type { ViewState } from "#store/view-state.ts";
import { nameOfId } from "./name-of-id.ts";

const KIND_LABELS: Readonly<Record<string, string>> = {
  person: "persons",
  state: "states",
  organization: "organizations",
  group: "groups",
};

/** The filters in one sentence, e.g. "Only calls and letters; words “water”."; null when nothing is filtered. */
export function describeFilters(
  dataset: Dataset,
  { facets, query, undated, certainty, without }: ViewState,
): string | null {
  const nameOf = (id: string): string => nameOfId(dataset, id) ?? id;
  const clauses = [
    clause(
      "actor kinds",
      facets.kinds.map((kind) => KIND_LABELS[kind] ?? kind),
    ),
    clause(
      "event types",
      facets.types.map((type) => dataset.eventTypeLabel.get(type) ?? type),
    ),
    clause(
      "topics",
      facets.topics.map((topic) => dataset.topicLabel.get(topic) ?? topic),
    ),
    clause("sources", facets.sources.map(nameOf)),
    clause("according to", facets.by.map(nameOf)),
    clause(
      "sides",
      facets.sides.map((side) => sideLabel(dataset, side)),
    ),
    clause(
      "where",
      facets.where.map((place) => (place === NO_PLACE ? "no place given" : placeLabel(dataset, place))),
    ),
    query === "" ? null : `words “${query}”`,
  ].filter((each) => each !== null);
  const only = clauses.length === 0 ? [] : [`Only ${clauses.join("; ")}.`];
  const off = [
    ...without.kinds.map((kind) => sourceKindWords(dataset, kind)),
    ...without.outlets.map(nameOf),
    ...without.sources.map(nameOf),
  ];
  const sentences = [
    ...only,
    ...(off.length === 0 ? [] : [`Sources switched off: ${off.join(", ")}.`]),
    ...datedWords(undated, certainty),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

function datedWords(undated: ViewState["undated"], certainty: ViewState["certainty"]): string[] {
  if (undated === "only") return ["Undated items alone are shown."];
  return [
    ...(certainty === "certainly" ? ["Vague dates count only where they surely lie inside the dates."] : []),
    ...(undated === "in" ? ["Undated items are included."] : []),
  ];
}

function clause(name: string, values: readonly string[]): string | null {
  return values.length === 0 ? null : `${name} ${values.join(", ")}`;
}
