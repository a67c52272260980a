import type { GraphEvent } from "#domain/records/record-types.ts";
import { countBy, type Count } from "./count-by.ts";
import { eventLine, type EventLine } from "./event-line.ts";

/** An event of low confidence, and why its day is as it is. */
export type DoubtfulEvent = EventLine & { dateNote: string | null };

export interface Confidences {
  total: number;
  /** By confidence; "not stated" where a source tells of the event itself. */
  parts: readonly Count[];
  low: readonly DoubtfulEvent[];
}

/** How sure the curators were of the events, and which of them they doubt. */
export function confidences(events: readonly GraphEvent[]): Confidences {
  return {
    total: events.length,
    parts: countBy(events, ({ confidence }) => confidence ?? "not stated"),
    low: events
      .filter(({ confidence }) => confidence === "low")
      .map((event) => Object.assign(eventLine(event), { dateNote: event.dateNote ?? null })),
  };
}
