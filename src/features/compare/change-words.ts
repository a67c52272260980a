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

/** "1 to 31 March 2022, 12 events, then 1 to 30 April 2022, 1 event." The earlier period comes first. */
export function periodsWords({ a, b, events }: Comparison): string {
  return `${describeWindow(a)}, ${counted(events.a, "event")}, then ${describeWindow(b)}, ${counted(events.b, "event")}.`;
}

/** What must be said of the two periods before their counts are compared; "" when there is nothing. */
export function periodNotes({ a, b, days }: Comparison): string {
  const notes: string[] = [];
  if (a.from === b.from && a.to === b.to) notes.push("Both periods are the same.");
  else if (b.from <= a.to) {
    const shared = { from: b.from, to: Math.min(a.to, b.to) };
    notes.push(`The periods overlap: what falls in ${describeWindow(shared)} counts in both.`);
  }
  if (days.a !== days.b)
    notes.push(`They differ in length: ${counted(days.a, "day")} and ${counted(days.b, "day")}.`);
  return notes.join(" ");
}
