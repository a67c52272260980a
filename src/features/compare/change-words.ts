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
    .map(([kind, count]) => `${count.toLocaleString("en")} ${kind}`);
  return parts.length === 0 ? "no ties in either period" : parts.join(", ");
}

/** Periods of different length are counted as they are: that must be said. Null when they are as long. */
export function lengthNote({ days }: Comparison): string | null {
  if (days.a === days.b) return null;
  return `The periods differ in length: ${daysWords(days.a)} and ${daysWords(days.b)}.`;
}

function daysWords(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "day" : "days"}`;
}
