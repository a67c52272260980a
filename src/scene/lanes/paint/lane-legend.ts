// What the signs of the picture mean, in one line under the lanes. Pressing a kind of contact shows it alone.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import {
  CONTACT_KINDS,
  kindsAmong,
  KIND_WORDS,
  typesOfKind,
  type ContactKind,
} from "#scene/marks/contact-signs.ts";
import type { LaneLayout } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneMark } from "#scene/lanes/place/lane-mark.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { barColours } from "./paint-bars.ts";
import { paintMark, type MarkSign } from "#scene/marks/paint-mark.ts";
import { textPiece } from "#scene/marks/text-piece.ts";

interface Entry {
  key: string;
  text: string;
  /** px of the sign, and its shapes around a middle. */
  width: number;
  sign: (x: number, y: number) => readonly Primitive[];
  says: string;
  /** Else its place stays empty. */
  occurs: boolean;
  isolates?: readonly string[];
}

const AFTER_SIGN = 5;
/** Between entries, and where that saves one. */
const GAPS: readonly number[] = [14, 8];
const NARROW_LEFT = 6;

/**
 * The entries that the picture needs, each where it stands whatever else occurs, as far as they have room: in one line
 * under the axis, on a phone in two over the whole width.
 */
export function legendItems(state: LaneState): readonly MarkItem[] {
  const { layout, geometry, input } = state;
  const { metrics } = layout;
  const isNarrow = metrics.sizeClass === "narrow";
  const lines = isNarrow ? 2 : 1;
  const step = metrics.foot / lines;
  const left = isNarrow ? NARROW_LEFT : geometry.axis.left;
  const right = layout.width - 4;
  const entries = entriesOf(state);
  const gap = GAPS.find((one) => widthOf(entries, metrics.small, one) <= right - left) ?? GAPS.at(-1) ?? 0;
  let x = left;
  let line = 0;
  const items: MarkItem[] = [];
  for (const entry of entries) {
    const width = entry.width + AFTER_SIGN + textWidth(entry.text, metrics.small);
    if (x + width > right) {
      line += 1;
      x = left;
    }
    if (line === lines) break;
    const y = layout.height - metrics.foot + (line + 0.5) * step - 1;
    if (entry.occurs)
      items.push(entryItem(entry, { x, y, width, size: metrics.small, fill: input.palette.muted }));
    x += width + gap;
  }
  return items;
}

function widthOf(entries: readonly Entry[], size: number, gap: number): number {
  return entries.reduce(
    (sum, { width, text }) => sum + width + AFTER_SIGN + textWidth(text, size) + gap,
    -gap,
  );
}

function entryItem(
  entry: Entry,
  { x, y, width, size, fill }: { x: number; y: number; width: number; size: number; fill: string },
): MarkItem {
  const piece = textPiece({ x: x + entry.width + AFTER_SIGN, middle: y, text: entry.text, size, fill });
  return {
    key: `legend:${entry.key}`,
    role: "legend",
    chooses: [],
    events: [],
    ...(entry.isolates === undefined ? {} : { isolates: entry.isolates }),
    box: { left: x - 3, right: x + width + 3, top: y - 8, bottom: y + 8 },
    tone: "plain",
    selected: false,
    label: entry.says,
    texts: [piece.text],
    primitives: [...entry.sign(x + entry.width / 2, y), piece.primitive],
  };
}

/** In one order: first what keeps its place while dates and zoom change, then what comes with them. */
function entriesOf(state: LaneState): readonly Entry[] {
  const { geometry, input, layout } = state;
  const { dataset } = input;
  const marks = [...geometry.rows.flatMap((row) => row.marks), ...state.extras];
  const kinds = kindsAmong(dataset, seenIn(state, marks));
  const single = kindsAmong(dataset, singleIn(state, marks));
  const ever = kindsOfLayout(dataset, layout);
  const isShown = ({ event }: { event: number }): boolean => state.toneOf(event) !== null;
  const hasBars = geometry.rows.some(({ bars }) => bars.length > 0);
  const hasFullBars = geometry.rows.some(({ bars }) => bars.some(({ pale }) => !pale));
  return [
    ...CONTACT_KINDS.filter((kind) => ever.has(kind)).map((kind) =>
      kindEntry(state, kind, { occurs: kinds.has(kind), many: !single.has(kind) }),
    ),
    { ...tileEntry(state), occurs: marks.some((mark) => mark.many && isShown(mark)) },
    ...(hasFullBars ? [barEntry(state)] : []),
    ...(geometry.rows.some(({ ticks }) => ticks.length > 0) || hasBars ? [restEntry(state)] : []),
    ...(marks.some((mark) => mark.vague && isShown(mark)) ? [vagueEntry(state)] : []),
    ...(geometry.rows.some(({ pills }) => pills.length > 0) ? [severalEntry(state)] : []),
  ];
}

/** What is shown now of two, or of somebody alone: not as a square. */
function* singleIn({ isIn }: LaneState, marks: readonly LaneMark[]): Generator<number> {
  for (const { event, many } of marks) if (!many && isIn(event)) yield event;
}

/** What marks and pills show now. */
function* seenIn({ geometry, isIn }: LaneState, marks: readonly LaneMark[]): Generator<number> {
  for (const { event } of marks) if (isIn(event)) yield event;
  for (const { pills } of geometry.rows)
    for (const { events } of pills) for (const event of events) if (isIn(event)) yield event;
}

const known = new WeakMap<LaneLayout, ReadonlySet<ContactKind>>();

/** The kinds of contact in any row, whatever dates and zoom. */
function kindsOfLayout(dataset: Dataset, layout: LaneLayout): ReadonlySet<ContactKind> {
  const kinds = known.get(layout) ?? kindsAmong(dataset, layout.eventsOfRow.values);
  known.set(layout, kinds);
  return kinds;
}

function severalEntry({ input }: LaneState): Entry {
  const { palette } = input;
  const stroke = { colour: palette.ink, width: 1 };
  const font = { size: 11, weight: 600, fill: palette.ink, anchor: "middle" } as const;
  return {
    key: "several",
    text: "several",
    says: "A number in a frame: several contacts close together",
    occurs: true,
    width: 14,
    sign: (x, y) => [
      { kind: "rect", x: x - 7, y: y - 6, width: 14, height: 12, radius: 6, fill: palette.ground, stroke },
      { kind: "text", x, y: y + 3.55, text: "4", font },
    ],
  };
}

/** `many` = only squares are of this kind: so is its sign. */
function kindEntry(
  state: LaneState,
  kind: ContactKind,
  { occurs, many }: { occurs: boolean; many: boolean },
): Entry {
  return {
    key: kind,
    text: KIND_WORDS[kind],
    says: `Only ${KIND_WORDS[kind]}`,
    occurs,
    isolates: typesOfKind(state.input.dataset, kind),
    width: 2 * state.layout.metrics.radius,
    sign: (x, y) => paintMark(signAt(state, { kind, many }, x, y), state.input.palette, 1),
  };
}

function tileEntry(state: LaneState): Entry {
  return {
    key: "three-or-more",
    occurs: true,
    text: "three or more",
    says: "A square: three or more took part; its number says how many",
    width: 12,
    sign: (x, y) =>
      paintMark(
        signAt(state, { kind: "many", many: true, count: 3, left: x - 6, right: x + 6, half: 5.8 }, x, y),
        state.input.palette,
        1,
      ),
  };
}

function vagueEntry(state: LaneState): Entry {
  return {
    key: "day-not-known",
    occurs: true,
    text: "day not known",
    says: "Hatched: the day is not known",
    width: 2 * state.layout.metrics.radius,
    sign: (x, y) => paintMark(signAt(state, { kind: "meeting", vague: true }, x, y), state.input.palette, 1),
  };
}

function restEntry(state: LaneState): Entry {
  const { choice, relations, input } = state;
  const middle = relations.sides.find(({ id }) => id === (input.view.middle ?? relations.hub));
  const text = choice.lit === null ? `without ${middle?.label ?? "the middle"}` : "everything else";
  const { light: colour } = barColours(input.palette);
  return {
    key: "rest",
    occurs: true,
    text,
    says: choice.lit === null ? `A grey stroke: a contact ${text}` : "A grey stroke: not of what is chosen",
    width: 2,
    sign: (x, y) => [
      { kind: "line", x1: x, y1: y - 3.5, x2: x, y2: y + 3.5, stroke: { colour, width: 1.3 } },
    ],
  };
}

function barEntry(state: LaneState): Entry {
  const text = `contacts a ${state.geometry.bins.unit}`;
  const { strong } = barColours(state.input.palette);
  return {
    key: "bars",
    occurs: true,
    text,
    says: `Bars: ${text}; their height is the root of the number`,
    width: 11,
    sign: (x, y) => [
      { kind: "rect", x: x - 5.5, y: y - 4, width: 5, height: 8, fill: strong },
      { kind: "rect", x: x + 0.5, y: y - 1, width: 5, height: 5, fill: strong },
    ],
  };
}

function signAt(state: LaneState, over: Partial<MarkSign>, x: number, y: number): MarkSign {
  const { radius } = state.layout.metrics;
  return {
    kind: "meeting",
    x,
    y,
    left: x - radius,
    right: x + radius,
    half: radius,
    radius,
    long: false,
    vague: false,
    many: false,
    count: null,
    rim: "none",
    ...over,
  };
}
