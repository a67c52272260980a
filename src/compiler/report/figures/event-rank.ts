import { isCountable } from "#domain/dataset/is-countable.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";

/** A contact is counted on the page; a context event frames the others; a cancelled one did not happen. */
export type EventRank = "contact" | "context" | "cancelled";

/** As what an event is counted. */
export function eventRank(event: GraphEvent): EventRank {
  if (isCountable(event)) return "contact";
  return event.context === true ? "context" : "cancelled";
}
