// Marks, pills and ticks as items.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import type { LaneMark, LanePill, LaneTick } from "#scene/lanes/place/lane-mark.ts";
import { contactKind } from "#scene/marks/contact-signs.ts";
import { isDark, sideColour } from "#scene/marks/side-colour.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { barColours } from "./paint-bars.ts";
import { tailOf, type LaneTail } from "./lane-tails.ts";
import { paintMark, type Rim } from "#scene/marks/paint-mark.ts";
import { spokenEvent } from "#scene/marks/spoken-event.ts";
import { counted } from "#domain/text/counted.ts";

const PILL_NUMBER = 11;
const BASELINE = 0.355;
const TICK_HALF = 3.5;
const TICK_WIDTH = 1.1;
const TAIL_WIDTH = 1.6;
/** So many contacts of a pill are listed. */
const MOST_LISTED = 10;
/** From a chosen mark to the rim around it. */
const RING = 1.5;

/** How strongly a mark of a tone is painted. */
export function markOpacity(tone: Tone, dark: boolean): number {
  if (tone === "out") return dark ? 0.22 : 0.16;
  return tone === "far" ? 0.5 : 1;
}

/**
 * Items made before, by what they are of and by how it looks: an item that looks as before is the same object. A store
 * holds for one geometry, choice and palette, with lines or without.
 */
export type ItemStore = Map<object | string, Map<string, MarkItem>>;

function stored(store: ItemStore, of: object | string, look: string, make: () => MarkItem): MarkItem {
  let looks = store.get(of);
  if (looks === undefined) {
    looks = new Map();
    store.set(of, looks);
  }
  let item = looks.get(look);
  if (item === undefined) {
    item = make();
    looks.set(look, item);
  }
  return item;
}

/** The item of a mark; null = hidden. `of` is by what the store knows it, where the mark itself is made anew each time. */
export function markItem(
  state: LaneState,
  store: ItemStore,
  mark: LaneMark,
  of: object | string = mark,
): MarkItem | null {
  const tone = state.toneOf(mark.event);
  const row = state.layout.rows[mark.row];
  if (tone === null || row === undefined) return null;
  const rim = rimOf(state, mark.event);
  return stored(store, of, rim === "none" ? tone : `${tone} ${rim}`, () => {
    const tail = tailOf(state, mark);
    const selected = state.choice.events.has(mark.event);
    const id = state.input.dataset.events[mark.event]?.id ?? "";
    return {
      key: `mark:${id}@${row.key}`,
      role: mark.many ? "tile" : "bead",
      chooses: [id],
      events: [mark.event],
      box: boxOf(mark),
      tone,
      selected,
      label: spokenEvent(state.input.dataset, mark.event),
      ...sideOf(state, mark.row),
      texts: [],
      primitives: [
        ...tailLine(state, mark, tail, tone),
        ...signOf(state, mark, tone, rim),
        ...ringOf(state, mark, selected),
      ],
    };
  });
}

function signOf(state: LaneState, mark: LaneMark, tone: Tone, rim: Rim): readonly Primitive[] {
  const { input, layout } = state;
  const count = rowsOf(input.dataset.columns.participants, mark.event).length;
  return paintMark(
    {
      ...mark,
      x: (mark.left + mark.right) / 2,
      kind: contactKind(input.dataset, mark.event),
      radius: layout.metrics.radius,
      count: mark.tile ? count : null,
      rim,
    },
    input.palette,
    markOpacity(tone, isDark(input.palette)),
  );
}

function tailLine(state: LaneState, mark: LaneMark, tail: LaneTail | null, tone: Tone): readonly Primitive[] {
  if (tail === null) return [];
  const { palette } = state.input;
  const colour = sideColour(palette, state.relations.sides[tail.side]?.hue ?? null);
  const opacity = markOpacity(tone, isDark(palette));
  const { x } = mark;
  return [
    {
      kind: "line",
      x1: x,
      y1: tail.from,
      x2: x,
      y2: tail.to,
      stroke: { colour, width: TAIL_WIDTH },
      opacity,
    },
  ];
}

/** The rim of a chosen contact. */
function ringOf(state: LaneState, mark: LaneMark, selected: boolean): readonly Primitive[] {
  if (!selected) return [];
  const stroke = { colour: state.input.palette.ink, width: 1.4 };
  const { left, right, y, half } = mark;
  const [x, top] = [left - RING, y - half - RING];
  const [width, height] = [right - left + 2 * RING, 2 * (half + RING)];
  const d = `M${x} ${top}H${x + width}V${top + height}H${x}Z`;
  return mark.long || mark.many
    ? [{ kind: "path", d, fill: null, stroke }]
    : [{ kind: "circle", cx: (left + right) / 2, cy: y, r: half + RING, fill: null, stroke }];
}

export function pillItem(state: LaneState, store: ItemStore, pill: LanePill): MarkItem | null {
  const row = state.layout.rows[pill.row];
  const inside = pill.events.filter(state.isIn);
  if (row === undefined || (inside.length === 0 && state.input.view.outside === "hide")) return null;
  const tone: Tone = inside.length === 0 ? "out" : state.choice.lit === null ? "plain" : "lit";
  const shown = inside.length === 0 ? pill.events.length : inside.length;
  const selected = pill.events.some((event) => state.choice.events.has(event));
  const first = pill.events[0] ?? 0;
  return stored(store, pill, `${tone} ${shown}`, () => {
    const { palette, dataset } = state.input;
    const opacity = markOpacity(tone, isDark(palette));
    const { left, right, y, half, x } = pill;
    const total = pill.events.length;
    return {
      key: `pill:${dataset.events[first]?.id ?? ""}@${row.key}`,
      role: "pill",
      chooses: pill.events.flatMap((event) => dataset.events[event]?.id ?? []),
      events: pill.events,
      box: boxOf(pill),
      tone,
      selected,
      label: listOf(state, inside.length === 0 ? pill.events : inside, total),
      ...sideOf(state, pill.row),
      texts: [],
      primitives: [
        {
          kind: "rect",
          x: left,
          y: y - half,
          width: right - left,
          height: 2 * half,
          radius: half,
          fill: palette.ground,
          stroke: { colour: palette.ink, width: selected ? 2 : 1 },
          opacity,
        },
        {
          kind: "text",
          x,
          y: y + PILL_NUMBER * BASELINE,
          text: String(shown),
          font: { size: PILL_NUMBER, weight: 600, fill: palette.ink, anchor: "middle" },
          opacity,
        },
      ],
    };
  });
}

/** Several under one sign: how many, and line by line what they are. */
function listOf({ input }: LaneState, events: readonly number[], total: number): string {
  const count = counted(events.length, "contact");
  const shown = events.slice(0, events.length > MOST_LISTED ? MOST_LISTED - 1 : MOST_LISTED);
  const lines = shown.map((event) => spokenEvent(input.dataset, event));
  const more = events.length - shown.length;
  return [
    events.length < total ? `${count} of ${total} close together` : `${count} close together`,
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join("\n");
}

/** A tick stands for its events but for those that are marks now. */
export function tickItem(
  state: LaneState,
  store: ItemStore,
  tick: LaneTick,
  isMark: ((event: number, row: number) => boolean) | null,
): MarkItem | null {
  const row = state.layout.rows[tick.row];
  const hides = state.input.view.outside === "hide";
  const events =
    isMark === null && !hides
      ? tick.events
      : tick.events.filter((event) => isMark?.(event, tick.row) !== true && state.toneOf(event) !== null);
  const [first] = events;
  if (row === undefined || first === undefined) return null;
  const inside = events.filter(state.isIn).length;
  const tone: Tone = inside === 0 ? "out" : state.choice.lit === null ? "plain" : "far";
  return stored(store, tick, `${tone} ${events.length} ${first}`, () => {
    const { palette, dataset } = state.input;
    const dark = isDark(palette);
    const opacity = tone === "out" ? markOpacity("out", dark) : tone === "far" ? 0.5 : 0.85;
    const { x, y } = tick;
    const stroke = {
      colour: barColours(palette).light,
      width: Math.min(3, TICK_WIDTH + (events.length - 1) / 2),
    };
    return {
      key: `tick:${dataset.events[first]?.id ?? ""}@${row.key}`,
      role: "tick",
      chooses: events.length === 1 ? [dataset.events[first]?.id ?? ""] : [],
      events,
      box: { left: x - 2, right: x + 2, top: y - TICK_HALF, bottom: y + TICK_HALF },
      tone,
      selected: false,
      label: events.length === 1 ? spokenEvent(dataset, first) : listOf(state, events, events.length),
      ...sideOf(state, tick.row),
      texts: [],
      primitives: [{ kind: "line", x1: x, y1: y - TICK_HALF, x2: x, y2: y + TICK_HALF, stroke, opacity }],
    };
  });
}

function rimOf({ input }: LaneState, event: number): Rim {
  if (input.comparison === null) return "none";
  const { a, b } = input.comparison.masks;
  const isEarlierFirst = input.comparison.a.from <= input.comparison.b.from;
  const earlier = (isEarlierFirst ? a : b)[event] === 1;
  const later = (isEarlierFirst ? b : a)[event] === 1;
  if (earlier && later) return "both";
  return earlier ? "earlier" : later ? "later" : "none";
}

function boxOf({ left, right, y, half }: { left: number; right: number; y: number; half: number }) {
  return { left, right, top: y - half, bottom: y + half };
}

function sideOf({ layout, relations }: LaneState, place: number): { side?: string } {
  const side = relations.sides[layout.rows[place]?.side ?? -1]?.id;
  return side === undefined ? {} : { side };
}
