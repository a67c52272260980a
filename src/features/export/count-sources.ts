import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation } from "#domain/records/record-types.ts";
import type { SourceCount } from "#scene/picture/sources-line.ts";
import type { PictureContent } from "./picture-content.ts";

/** The outlets that the picture rests on, each with how many of its events and statements cite it. */
export function countSources(
  dataset: Dataset,
  content: Pick<PictureContent, "eventRows" | "statementRows">,
): readonly SourceCount[] {
  const records = new Map<string, number>();
  const add = (citations: readonly Citation[] | undefined): void => {
    const outlets = new Set(citations?.map(({ source }) => dataset.sourceById.get(source)?.outlet ?? source));
    for (const outlet of outlets) records.set(outlet, (records.get(outlet) ?? 0) + 1);
  };
  for (const row of content.eventRows) add(dataset.events[row]?.citations);
  for (const row of content.statementRows) add(dataset.statements[row]?.citations);
  const nameOf = (id: string): string => dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id;
  return [...records].map(([outlet, count]) => ({ outlet: nameOf(outlet), records: count }));
}
