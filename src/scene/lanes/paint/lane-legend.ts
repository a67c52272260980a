// What the signs of the picture mean, in one line under the lanes. Pressing a kind of contact shows it alone.
import { describeWindow } from "#domain/time/describe-date.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import {
  CONTACT_KINDS,
  contactKind,
  KIND_WORDS,
  typesOfKind,
  type ContactKind,
} from "#scene/marks/contact-signs.ts";
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
  isolates?: readonly string[];
}

const AFTER_SIGN = 5;
const BETWEEN = 14;

/** The entries that the picture needs, as far as they have room; none on a phone. */
export function legendItems(state: LaneState): readonly MarkItem[] {
  const { layout, geometry, input } = state;
  const { metrics } = layout;
  if (metrics.foot < 10) return [];
  let x = geometry.axis.left;
  const y = layout.height - metrics.foot / 2 - 1;
  const items: MarkItem[] = [];
  for (const entry of entriesOf(state)) {
    const width = entry.width + AFTER_SIGN + textWidth(entry.text, metrics.small);
    if (x + width > layout.width - 4) break;
    const piece = textPiece({
      x: x + entry.width + AFTER_SIGN,
      middle: y,
      text: entry.text,
      size: metrics.small,
      fill: input.palette.muted,
    });
    items.push({
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
    });
    x += width + BETWEEN;
  }
  return items;
}

function entriesOf(state: LaneState): readonly Entry[] {
  const { geometry, input } = state;
  const { dataset, palette } = input;
  const marks = [...geometry.rows.flatMap((row) => row.marks), ...state.extras];
  const kinds = new Set(marks.map(({ event }) => contactKind(dataset, event)));
  const hasBars = geometry.rows.some(({ bars }) => bars.length > 0);
  const hasFullBars = geometry.rows.some(({ bars }) => bars.some(({ pale }) => !pale));
  return [
    ...CONTACT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => kindEntry(state, kind)),
    ...periodEntries(state),
    ...(marks.some(({ many }) => many) ? [tileEntry(state)] : []),
    ...(hasFullBars ? [barEntry(state)] : []),
    ...(geometry.rows.some(({ ticks }) => ticks.length > 0) || hasBars ? [restEntry(state)] : []),
    ...(marks.some(({ vague }) => vague) ? [vagueEntry(state)] : []),
    ...(geometry.rows.some(({ pills }) => pills.length > 0)
      ? [
          {
            key: "several",
            text: "several",
            says: "A number in a frame: several contacts close together",
            width: 14,
            sign: (x: number, y: number): readonly Primitive[] => [
              {
                kind: "rect",
                x: x - 7,
                y: y - 6,
                width: 14,
                height: 12,
                radius: 6,
                fill: palette.ground,
                stroke: { colour: palette.ink, width: 1 },
              },
              {
                kind: "text",
                x,
                y: y + 3.55,
                text: "4",
                font: { size: 10, weight: 600, fill: palette.ink, anchor: "middle" },
              },
            ],
          } satisfies Entry,
        ]
      : []),
  ];
}

function kindEntry(state: LaneState, kind: ContactKind): Entry {
  return {
    key: kind,
    text: KIND_WORDS[kind],
    says: `Only ${KIND_WORDS[kind]}`,
    isolates: typesOfKind(state.input.dataset, kind),
    width: 2 * state.layout.metrics.radius,
    sign: (x, y) => paintMark(signAt(state, { kind }, x, y), state.input.palette, 1),
  };
}

/** Two compared periods, the earlier first: their dates beside their rims. */
function periodEntries(state: LaneState): readonly Entry[] {
  const { comparison, palette } = state.input;
  if (comparison === null) return [];
  const periods = [comparison.a, comparison.b].toSorted((a, b) => a.from - b.from);
  return periods.map((period, at): Entry => {
    const rim = at === 0 ? "earlier" : "later";
    return {
      key: rim,
      text: describeWindow(period),
      says: `A ${at === 0 ? "dashed" : "full"} rim: ${describeWindow(period)}`,
      width: 2 * state.layout.metrics.radius,
      sign: (x, y) => paintMark(signAt(state, { rim }, x, y), palette, 1),
    };
  });
}

function tileEntry(state: LaneState): Entry {
  return {
    key: "three-or-more",
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
