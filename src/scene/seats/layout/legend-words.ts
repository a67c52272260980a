// The words of the legend at the foot, and how much room they take.
import { textWidth } from "#drawing/text-width.ts";
import { CONTACT_KINDS, contactKind, KIND_WORDS, type ContactKind } from "#scene/marks/contact-signs.ts";
import type { SeatFacts } from "./seat-facts.ts";
import type { SeatMetrics } from "./seat-metrics.ts";

export interface LegendWord {
  key: ContactKind | "many-took-part" | "without";
  text: string;
  /** px that its sign takes. */
  sign: number;
}

/** A word where it stands, whatever occurs of it at a time: left of its sign, middle of its line. */
export interface LegendPlace extends LegendWord {
  x: number;
  y: number;
}

export const AFTER_SIGN = 4;
/** Between entries, and where that saves one. */
const GAPS = [12, 7] as const;
/** Where the words have no room. */
const BRIEF: Partial<Record<LegendWord["key"], string>> = { remote: "call", "many-took-part": "3 or more" };
const LINE = 13;
/** px of the edge that lines of their own keep. */
const INDENT = 4;

/** Room for the legend: one line around the canvas' middle, or lines of their own from a height on; px. */
export type LegendRoom =
  | { kind: "line"; width: number; middle: number; y: number }
  | { kind: "lines"; width: number; left: number; top: number; height: number };

/** The entries of what occurs in the data, in one order, as far as they fit. */
export function legendPlaces(
  metrics: SeatMetrics,
  facts: SeatFacts,
  room: LegendRoom,
): readonly LegendPlace[] {
  const words = wordsOf(facts);
  return room.kind === "line" ? inLine(metrics, words, room) : inLines(metrics, words, room);
}

function inLine(
  metrics: SeatMetrics,
  long: readonly LegendWord[],
  { width, middle, y }: LegendRoom & { kind: "line" },
): readonly LegendPlace[] {
  const [wide, tight] = GAPS;
  const brief = long.map((word) => Object.assign({}, word, { text: BRIEF[word.key] ?? word.text }));
  const ways = [
    { words: long, gap: wide },
    { words: long, gap: tight },
    { words: brief, gap: tight },
  ] as const;
  const { words, gap } = ways.find((way) => lineWidth(metrics, way.words, way.gap) <= width) ?? ways[2];
  let shown = words.length;
  while (shown > 0 && lineWidth(metrics, words.slice(0, shown), gap) > width) shown -= 1;
  const fits = words.slice(0, shown);
  let x = middle - lineWidth(metrics, fits, gap) / 2;
  return fits.map((word) => {
    const place = Object.assign({}, word, { x, y });
    x += wordWidth(metrics, word) + gap;
    return place;
  });
}

function inLines(
  metrics: SeatMetrics,
  words: readonly LegendWord[],
  { width, left, top, height }: LegendRoom & { kind: "lines" },
): readonly LegendPlace[] {
  // Signs of one width: the words stand under one another.
  const sign = Math.max(...words.map((word) => word.sign));
  const fits = words
    .map((word) => Object.assign({}, word, { sign }))
    .filter((word) => wordWidth(metrics, word) + INDENT <= width);
  return fits
    .slice(0, Math.max(0, Math.floor(height / LINE)))
    .map((word, at) => Object.assign({}, word, { x: left + INDENT, y: top + (at + 0.5) * LINE }));
}

/** px that lines of their own take, with the air around them. */
export function legendHeight(facts: SeatFacts): number {
  return wordsOf(facts).length * LINE + 12;
}

function wordsOf(facts: SeatFacts): readonly LegendWord[] {
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
  return words.filter(({ key }) => (key === "without" ? isHollow : found.has(key)));
}

/** What the signs of some events need said. Stops looking where so many different things are found. */
export function legendKeys(
  { dataset }: SeatFacts,
  events: Iterable<number>,
  most = CONTACT_KINDS.length + 1,
): ReadonlySet<LegendWord["key"]> {
  const { offsets } = dataset.columns.participants;
  const keys = new Set<LegendWord["key"]>();
  for (const event of events) {
    keys.add(contactKind(dataset, event));
    if ((offsets[event + 1] ?? 0) - (offsets[event] ?? 0) > 2) keys.add("many-took-part");
    if (keys.size >= most) break;
  }
  return keys;
}

export function wordWidth({ small }: SeatMetrics, { text, sign }: LegendWord): number {
  return sign + AFTER_SIGN + textWidth(text, small);
}

function lineWidth(metrics: SeatMetrics, words: readonly LegendWord[], gap: number): number {
  return words.reduce((sum, word) => sum + wordWidth(metrics, word), 0) + gap * Math.max(0, words.length - 1);
}

/** From the first sign to the last word, whatever of them is shown; 0 = none in this line. */
export function legendWidth(metrics: SeatMetrics, places: readonly LegendPlace[]): number {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || metrics.legend === 0) return 0;
  return last.x + wordWidth(metrics, last) - first.x;
}

/** The middle of the legend's line. */
export function legendY({ legend }: SeatMetrics, height: number): number {
  return height - legend / 2 - 1;
}
