// What the signs mean, in one line at the foot. Pressing a kind of contact shows it alone.
import type { Comparison } from "#domain/compare/comparison.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { COUNTING_WORDS } from "#domain/network/counting.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { CONTACT_KINDS, kindColour, type ContactKind, typesOfKind } from "#scene/marks/contact-signs.ts";
import { paintMark } from "#scene/marks/paint-mark.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import type { ItemStore } from "./item-store.ts";
import {
  AFTER_SIGN,
  BETWEEN_ENTRIES,
  legendKeys,
  legendWidth,
  legendY,
  type LegendWord,
} from "#scene/seats/layout/legend-words.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

const SAYS: Readonly<Record<LegendWord["key"], string>> = {
  remote: "Hollow: a call, a letter or another contact at a distance. Show these alone",
  meeting: "Blue: a meeting. Show these alone",
  visit: "Dark: a visit. Show these alone",
  many: "A diamond or wine red: a summit or conference. Show these alone",
  "many-took-part": "A square: three or more took part; its number says how many",
  without: "A hollow dot: no contact with the side in the middle",
};

export function legendItems(state: SeatState, store: ItemStore): readonly MarkItem[] {
  const { layout, input } = state;
  const { metrics, height, width } = layout;
  const y = legendY(metrics, height);
  if (input.comparison !== null) return periodLegend(state, store, input.comparison);
  const words = shownWords(state);
  let x = width / 2 - legendWidth(metrics, words) / 2;
  return words.map((word) => {
    const left = x;
    const signAt = left + word.sign / 2;
    x += word.sign + AFTER_SIGN + textWidth(word.text, metrics.small) + BETWEEN_ENTRIES;
    const kind = CONTACT_KINDS.find((one) => one === word.key);
    return store.keep(`legend:${word.key}`, String(left), () => {
      const piece = textPiece({
        x: left + word.sign + AFTER_SIGN,
        middle: y,
        text: word.text,
        size: metrics.small,
        fill: input.palette.ink,
      });
      return {
        key: `legend:${word.key}`,
        role: "legend",
        chooses: [],
        events: [],
        ...(kind === undefined ? {} : { isolates: typesOfKind(input.dataset, kind) }),
        box: { left: left - 4, right: piece.text.box.right + 4, top: y - 9, bottom: y + 9 },
        tone: "plain",
        selected: false,
        label: SAYS[word.key],
        texts: [piece.text],
        primitives: [...signOf(state, word, kind, signAt, y), piece.primitive],
      };
    });
  });
}

/** Where what lies outside the dates is hidden, only what is left. */
function shownWords({ layout, facts, input, isIn }: SeatState): readonly LegendWord[] {
  const { legend } = layout.foot;
  if (input.view.outside !== "hide") return legend;
  const keys = legendKeys(
    facts,
    layout.marks.flatMap(({ events }) => events.filter(isIn)),
  );
  return legend.filter(({ key }) => key === "without" || keys.has(key));
}

/** While two periods are compared: the earlier has dashed rims, the later full ones, whichever was typed first. */
function periodLegend(
  { layout, input }: SeatState,
  store: ItemStore,
  { a, b }: Comparison,
): readonly MarkItem[] {
  const { metrics, width, height } = layout;
  if (metrics.legend === 0) return [];
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  const entries = [
    { rim: "earlier", text: describeWindow(earlier) },
    { rim: "later", text: describeWindow(later) },
  ] as const;
  const sign = 9;
  const widths = entries.map(({ text }) => sign + AFTER_SIGN + textWidth(text, metrics.small));
  const total = widths.reduce((sum, one) => sum + one, BETWEEN_ENTRIES);
  const y = legendY(metrics, height);
  let left = width / 2 - total / 2;
  return entries.map(({ rim, text }, at) => {
    const x = left + sign / 2;
    left += (widths[at] ?? 0) + BETWEEN_ENTRIES;
    const key = `legend:${rim}`;
    return store.keep(key, `${text}@${x}`, () => {
      const radius = metrics.bead;
      const mark = {
        kind: "meeting",
        x,
        y,
        left: x - radius,
        right: x + radius,
        half: radius,
        radius,
      } as const;
      const shape = { ...mark, long: false, vague: false, many: false, count: null, rim };
      const { palette } = input;
      const piece = textPiece({
        x: x + sign / 2 + AFTER_SIGN,
        middle: y,
        text,
        size: metrics.small,
        fill: palette.ink,
      });
      return {
        key,
        role: "ground",
        chooses: [],
        events: [],
        box: null,
        tone: "plain",
        selected: false,
        label: rim === "earlier" ? `Dashed rims: ${text}` : `Full rims: ${text}`,
        texts: [piece.text],
        primitives: [...paintMark(shape, palette, 1), piece.primitive],
      };
    });
  });
}

/** What the numbers of ties are, in the legend's place. */
export function tieLegend(state: SeatState, store: ItemStore): readonly MarkItem[] {
  const { layout, input } = state;
  const { metrics, width, height } = layout;
  if (metrics.legend === 0) return [];
  const words = COUNTING_WORDS[input.view.counting];
  const text = [`contacts that join two, ${words}`, words].find(
    (one) => textWidth(one, metrics.small) <= layout.foot.legendRoom,
  );
  if (text === undefined) return [];
  const key = "legend:ties";
  return [
    store.keep(key, text, () => {
      const piece = textPiece({
        x: width / 2,
        middle: legendY(metrics, height),
        text,
        size: metrics.small,
        fill: input.palette.muted,
        anchor: "middle",
      });
      return {
        key,
        role: "ground",
        chooses: [],
        events: [],
        box: null,
        tone: "plain",
        selected: false,
        label: text,
        texts: [piece.text],
        primitives: [piece.primitive],
      };
    }),
  ];
}

function signOf(
  { input, layout }: SeatState,
  word: LegendWord,
  kind: ContactKind | undefined,
  x: number,
  y: number,
): readonly Primitive[] {
  const { palette } = input;
  if (kind !== undefined) {
    const radius = Math.min(4.4, layout.metrics.bead);
    const sign = { kind, x, y, left: x - radius, right: x + radius, half: radius, radius };
    return paintMark(
      { ...sign, long: false, vague: false, many: false, count: null, rim: "none" },
      palette,
      1,
    );
  }
  if (word.key === "without") {
    return [
      {
        kind: "circle",
        cx: x,
        cy: y,
        r: 2.6,
        fill: palette.ground,
        stroke: { colour: palette.muted, width: 1 },
      },
    ];
  }
  const side = 12;
  return [
    {
      kind: "rect",
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      radius: 2.6,
      fill: kindColour(palette, "many"),
    },
    {
      kind: "text",
      x,
      y: y + 3.9,
      text: "6",
      font: { size: 11, weight: 600, fill: palette.ground, anchor: "middle" },
    },
  ];
}
