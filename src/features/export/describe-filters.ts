import type { Dataset } from "#domain/dataset/dataset.ts";
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
  { facets, query, undated, certainty }: ViewState,
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
    query === "" ? null : `words “${query}”`,
  ].filter((each) => each !== null);
  const only = clauses.length === 0 ? [] : [`Only ${clauses.join("; ")}.`];
  const sentences = [...only, ...datedWords(undated, certainty)];
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
