// The words of the legend at the foot, and how much room they take.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { textWidth } from "#drawing/text-width.ts";
import { contactKind, KIND_WORDS, type ContactKind } from "#scene/marks/contact-signs.ts";
import type { SeatFacts } from "./seat-facts.ts";
import type { SeatMetrics } from "./seat-metrics.ts";

export interface LegendWord {
  key: ContactKind | "many-took-part" | "without";
  text: string;
  /** px that its sign takes. */
  sign: number;
}

export const AFTER_SIGN = 4;
export const BETWEEN_ENTRIES = 12;

/** The entries of what occurs in the data, from left to right, as far as they fit in a room in px; none on a phone. */
export function legendWords(metrics: SeatMetrics, facts: SeatFacts, room: number): readonly LegendWord[] {
  if (metrics.legend === 0) return [];
  const middle = facts.sides[facts.middle]?.label ?? "";
  const words: readonly LegendWord[] = [
    { key: "remote", text: KIND_WORDS.remote, sign: 9 },
    { key: "meeting", text: KIND_WORDS.meeting, sign: 9 },
    { key: "visit", text: KIND_WORDS.visit, sign: 9 },
    { key: "many", text: "summit", sign: 10 },
    { key: "many-took-part", text: "three or more", sign: 12 },
    { key: "without", text: `not with ${middle}`, sign: 6 },
  ];
  const found = legendKeys(facts, facts.contacts);
  const isHollow = facts.seated.some(
    (actors, place) => place !== facts.middle && actors.some((actor) => facts.withMiddle[actor] === 0),
  );
  const all = words.filter(({ key }) => (key === "without" ? isHollow : found.has(key)));
  let shown = all.length;
  while (shown > 0 && legendWidth(metrics, all.slice(0, shown)) > room) shown -= 1;
  return all.slice(0, shown);
}

/** What the signs of some events need said. */
export function legendKeys({ dataset }: SeatFacts, events: Iterable<number>): ReadonlySet<LegendWord["key"]> {
  const keys = new Set<LegendWord["key"]>();
  for (const event of events) {
    keys.add(contactKind(dataset, event));
    if (rowsOf(dataset.columns.participants, event).length > 2) keys.add("many-took-part");
  }
  return keys;
}

export function legendWidth({ small }: SeatMetrics, words: readonly LegendWord[]): number {
  const widths = words.map(({ text, sign }) => sign + AFTER_SIGN + textWidth(text, small));
  return widths.reduce((sum, width) => sum + width, 0) + BETWEEN_ENTRIES * Math.max(0, words.length - 1);
}

/** The middle of the legend's line. */
export function legendY({ legend }: SeatMetrics, height: number): number {
  return height - legend / 2 - 1;
}
