import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import type { NameRef } from "./line.ts";
import { nameOf } from "./name-of.ts";

/** A source by outlet and date, short enough for the end of a line: "The Daily Lantern, 2 Apr 2022". */
export function sourceRef(dataset: Dataset, id: RecordId): NameRef {
  const source = dataset.sourceById.get(id);
  if (source === undefined) return nameOf(dataset, id);
  const outlet = nameOf(dataset, source.outlet).name;
  return {
    id,
    name: source.published === null ? `${outlet}, no date` : `${outlet}, ${shortDate(source.published)}`,
    what: "source",
  };
}

/** The sources of some citations, each once. */
export function sourceRefs(dataset: Dataset, citations: readonly Citation[]): readonly NameRef[] {
  return [...new Set(citations.map((citation) => citation.source))].map((id) => sourceRef(dataset, id));
}
