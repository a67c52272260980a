import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseTieId } from "#domain/evidence/tie-id.ts";
import type { FacetName } from "#domain/filter/criteria.ts";
import { describeDay, describeWindow } from "#domain/time/describe-date.ts";
import type { ViewState } from "#store/view-state.ts";

/** One thing that the link carries: "Dates" and "1 March to 30 April 2022". */
export interface CarriedPart {
  what: string;
  value: string;
}

const FACET_WORDS: Record<FacetName, string> = {
  kinds: "Actor kinds",
  types: "Event types",
  topics: "Topics",
  sources: "Sources",
  by: "According to",
};
const KIND_WORDS: Readonly<Record<string, string>> = {
  person: "People",
  state: "States",
  organization: "Organizations",
  group: "Groups",
};

/** Everything that the address of this view carries, in words; the dates always, the rest where it differs from the start. */
export function carriedParts(dataset: Dataset, view: ViewState): readonly CarriedPart[] {
  const parts: CarriedPart[] = [{ what: "Dates", value: datesWords(view) }];
  if (view.compare !== null) parts.push({ what: "Compared with", value: describeWindow(view.compare) });
  if (view.silence) parts.push({ what: "Coloured by", value: "silence" });
  for (const [name, values] of Object.entries(view.facets) as [FacetName, readonly string[]][]) {
    if (values.length > 0)
      parts.push({
        what: FACET_WORDS[name],
        value: values.map((value) => facetValue(dataset, name, value)).join(", "),
      });
  }
  if (view.query !== "") parts.push({ what: "Search words", value: view.query });
  if (view.phrase !== "") parts.push({ what: "Same words", value: view.phrase });
  if (view.selection.length > 0) {
    parts.push({ what: "Selected", value: view.selection.map((id) => recordName(dataset, id)).join("; ") });
  }
  if (view.split !== null) parts.push({ what: "Before and after", value: describeDay(view.split) });
  if (view.mode === "ties") parts.push({ what: "View", value: "Ties" });
  if (view.outside === "hide") parts.push({ what: "Outside the dates", value: "hidden" });
  return parts;
}

/** "All dates", "1 March to 30 April 2022, undated included". */
export function datesWords({ window, certainty, undated }: ViewState): string {
  const dates = window === null ? "All dates" : describeWindow(window);
  if (undated === "only") return "undated only";
  const judged = window !== null && certainty === "certainly" ? `${dates}, certainly in them` : dates;
  return undated === "in" ? `${judged}, undated included` : judged;
}

function facetValue(dataset: Dataset, name: FacetName, value: string): string {
  if (name === "kinds") return KIND_WORDS[value] ?? value;
  if (name === "types") return dataset.eventTypeLabel.get(value) ?? value;
  if (name === "topics") return dataset.topicLabel.get(value) ?? value;
  return recordName(dataset, value);
}

/** The name by which a person knows a record; the two names of a tie. */
function recordName(dataset: Dataset, id: string): string {
  const tie = parseTieId(id);
  if (tie !== null) return tie.map((each) => recordName(dataset, each)).join(" and ");
  return (
    dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ??
    dataset.events[dataset.eventRow.get(id) ?? -1]?.title ??
    dataset.statements[dataset.statementRow.get(id) ?? -1]?.text ??
    dataset.sourceById.get(id)?.title ??
    id
  );
}
