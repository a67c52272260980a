import type { Visible } from "#domain/filter/visible.ts";

/** What is counted and what is left out, in events: each part a short phrase, zero parts left away. */
export interface CountWords {
  /** "5 of 31 events": of those that pass the filters and have a date. */
  shown: string;
  /** "26 outside", or null. */
  outside: string | null;
  /** "2 undated not shown", or null. */
  undated: string | null;
  /** "14 filtered out", or null. */
  filtered: string | null;
}

/** The counts of one filter run in words. */
export function countWords(visible: Visible): CountWords {
  const { events } = visible.counts;
  const outside = visible.outside.events;
  const undated = visible.undatedHidden.events;
  const filtered = visible.totals.events - events - outside - undated;
  return {
    shown: `${number(events)} of ${number(events + outside)} ${events + outside === 1 ? "event" : "events"}`,
    outside: outside > 0 ? `${number(outside)} outside` : null,
    undated: undated > 0 ? `${number(undated)} undated not shown` : null,
    filtered: filtered > 0 ? `${number(filtered)} filtered out` : null,
  };
}

/** Thousands are set apart with a comma: the page's language is English. */
function number(count: number): string {
  return count.toLocaleString("en");
}
