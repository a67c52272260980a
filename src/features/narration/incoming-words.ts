import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { grouped } from "#domain/text/counted.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { shortName } from "#scene/marks/short-names.ts";

/**
 * What comes in, in words: "4 Apr 2022 · Wang Yi – Kuleba, call", of several the latest and how many more; "" for
 * nothing. `rows` are of events, ascending, which is by first day.
 */
export function incomingWords(dataset: Dataset, rows: readonly number[]): string {
  const last = rows.at(-1);
  const event = dataset.events[last ?? -1];
  if (last === undefined || event === undefined) return "";
  const more = rows.length > 1 ? `, and ${grouped(rows.length - 1)} more` : "";
  return `${shortDate(event.date)} · ${eventWords(dataset, last)}${more}`;
}

/** Who and how for one or two who took part, the event's title for more. */
function eventWords(dataset: Dataset, row: number): string {
  const event = dataset.events[row];
  const actors = [...new Set(rowsOf(dataset.columns.participants, row))];
  if (event === undefined) return "";
  if (actors.length === 0 || actors.length > 2) return event.title;
  const names = actors.map((actor) => shortName(dataset, actor)).join(" – ");
  return `${names}, ${(dataset.eventTypeLabel.get(event.type) ?? event.type).toLowerCase()}`;
}
