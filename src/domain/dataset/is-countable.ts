import type { GraphEvent } from "#domain/records/record-types.ts";

/** Whether an event is one of the contacts that are counted: no context, not cancelled, no frame around its parts. */
export function isCountable(event: GraphEvent): boolean {
  return event.context !== true && event.frames !== true && event.status !== "cancelled";
}
