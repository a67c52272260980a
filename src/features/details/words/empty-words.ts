import { describeWindow } from "#domain/time/describe-date.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Subject } from "#features/details/model/subject.ts";
import type { RecordKind } from "#features/details/model/widen-window.ts";

/**
 * The sentence where a list has nothing to show: of whom, and in which dates. It speaks of the collection: what is not
 * in it may well have happened.
 */
export function emptyWords(subject: Subject, kind: RecordKind, window: DayWindow | null): string {
  const what = kind === "statements" ? "no dated statement" : "no dated contact";
  const dates = window === null ? "" : ` ${inDates(window)}`;
  return `Nothing in this collection: ${what}${ofWhom(subject, kind)}${dates}.`;
}

/** "on 1 March 2022", "in March 2022", "from 1 March to 30 April 2022". */
export function inDates(window: DayWindow): string {
  const words = describeWindow(window);
  if (window.from === window.to) return `on ${words}`;
  return words.includes(" to ") ? `from ${words}` : `in ${words}`;
}

function ofWhom(subject: Subject, kind: RecordKind): string {
  switch (subject.kind) {
    case "all":
      return "";
    case "actor":
      return kind === "statements" ? ` by, to or about ${subject.actor.name}` : ` of ${subject.actor.name}`;
    case "event":
      return kind === "statements" ? " at this event" : " linked to this event";
    case "statement":
      return " linked to this statement";
    case "seat":
      return ` of whoever held this seat`;
    case "source":
      return " from this source";
    case "pair":
      return ` between ${subject.actors.map((actor) => actor.name).join(" and ")}`;
    case "side":
      return kind === "statements" ? ` by, to or about ${subject.side.label}` : ` of ${subject.side.label}`;
    case "between":
      return " that joins two of these";
    case "several":
      return " linked to any of these";
  }
}
