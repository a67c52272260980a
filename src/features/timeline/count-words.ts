import { grouped } from "#domain/text/counted.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { ViewState } from "#store/view-state.ts";

/** What is counted and what is left out, in events: each part a short phrase, zero parts left away. */
export interface CountWords {
  /** "5 of 31 events": of those that pass the filters and have a date. */
  shown: string;
  /** "26 outside", or null. */
  outside: string | null;
  /** "3 perhaps outside", of vague date and counted, or null; "3 perhaps inside" where they are not counted. */
  vague: string | null;
  /** "2 undated not shown", or null. */
  undated: string | null;
  /** "14 filtered out", or null. */
  filtered: string | null;
}

/** The counts of one filter run in words. */
export function countWords(
  visible: Visible,
  { certainty, undated: undatedMode }: Pick<ViewState, "certainty" | "undated">,
): CountWords {
  const { events } = visible.counts;
  const { vague } = visible;
  const outside = visible.outside.events;
  const undated = visible.undatedHidden.events;
  const filtered = visible.totals.events - events - outside - undated;
  const isCertain = certainty === "certainly";
  // Vague events that do not count are said on their own, not as outside.
  const besides = isCertain ? outside - vague : outside;
  const isAlone = undatedMode === "only";
  return {
    shown: `${grouped(events)} of ${grouped(events + outside)} ${events + outside === 1 ? "event" : "events"}`,
    outside: besides > 0 ? `${grouped(besides)} ${isAlone ? "dated" : "outside"}` : null,
    vague:
      vague > 0 && !isAlone ? `${grouped(vague)} ${isCertain ? "perhaps inside" : "perhaps outside"}` : null,
    undated: undated > 0 ? `${grouped(undated)} undated not shown` : null,
    filtered: filtered > 0 ? `${grouped(filtered)} filtered out` : null,
  };
}
