import type { GraphEvent } from "#domain/records/record-types.ts";

/** Whether an event is one of the contacts that are counted: neither context nor cancelled. */
export function isCountable(event: GraphEvent): boolean {
  return event.context !== true && event.status !== "cancelled";
}
