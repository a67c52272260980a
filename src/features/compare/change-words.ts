import { counted, grouped } from "#domain/text/counted.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { ChangeKind, Comparison } from "#domain/compare/comparison.ts";

/** The sign and the word of each change. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, { sign: string; word: string }>> = {
  gained: { sign: "+", word: "Gained" },
  lost: { sign: "−", word: "Lost" },
  stronger: { sign: "▲", word: "Stronger" },
  weaker: { sign: "▼", word: "Weaker" },
  kept: { sign: "=", word: "Kept" },
};

/** "4 gained, 2 lost, 1 stronger", zero parts left away; "no ties in either period". */
export function countsOfChanges(counts: Comparison["tieCounts"]): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${grouped(count)} ${kind}`);
  return parts.length === 0 ? "no ties in either period" : parts.join(", ");
}

/**
 * "First: 1 to 31 March 2022, 12 events. Second: 1 to 30 April 2022, 1 event."; a second period that is the earlier one
 * is said to be, since what is gained in it was there before.
 */
export function periodsWords({ a, b, events }: Comparison): string {
  const first = `First: ${describeWindow(a)}, ${counted(events.a, "event")}.`;
  const second = `Second: ${describeWindow(b)}, ${counted(events.b, "event")}.`;
  return b.to < a.from ? `${first} ${second} The second lies before the first.` : `${first} ${second}`;
}

/** Periods of different length are counted as they are: that must be said. Null when they are as long. */
export function lengthNote({ days }: Comparison): string | null {
  if (days.a === days.b) return null;
  return `The periods differ in length: ${counted(days.a, "day")} and ${counted(days.b, "day")}.`;
}
