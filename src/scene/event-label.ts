import type { GraphEvent } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { labelText } from "./label-text.ts";

/**
 * The short label of an event on the graph: its type and date, e.g. "Call · 26 Apr 2023". Titles are long and
 * repeat the names that stand around the event; the panel shows them in full.
 */
export function eventLabel(event: Pick<GraphEvent, "date" | "status">, typeLabel: string): string {
  const open = event.status === "planned" || event.status === "announced" ? ` (${event.status})` : "";
  return labelText(`${typeLabel}${open} · ${shortDate(event.date)}`);
}
