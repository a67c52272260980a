// Beads, pills, tiles and stacks.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { counted } from "#domain/text/counted.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import { contactKind, kindColour, type ContactKind } from "#scene/marks/contact-signs.ts";
import { mixed } from "#scene/marks/side-colour.ts";
import { paintMark, type Rim } from "#scene/marks/paint-mark.ts";
import { fullName } from "#scene/marks/short-names.ts";
import { spokenEvent } from "#scene/marks/spoken-event.ts";
import type { ItemStore } from "./item-store.ts";
import { PILL_NUMBER } from "./place-beads.ts";
import type { Mark } from "./seat-layout-types.ts";
import { toneOf, type SeatState } from "./seat-state.ts";
import { markOpacity } from "./tone-looks.ts";

const BASELINE = 0.355;
const TILE_NUMBER = 11;

/** What decides the look of a mark. */
interface Look {
  tone: Tone;
  /** Its events that are on; all where none is. */
  shown: readonly number[];
  rim: Rim;
  selected: boolean;
  hop: number | null;
}

/** The item of a mark; null = hidden. */
export function signItem(state: SeatState, store: ItemStore, mark: Mark): MarkItem | null {
  const look = lookOf(state, mark);
  if (look === null) return null;
  const { dataset } = state.input;
  const id = dataset.events[mark.events[0] ?? -1]?.id ?? "";
  const key = `${mark.kind}:${id}`;
  const { tone, shown, rim, selected, hop } = look;
  const size = shown.length === 1 ? `e${shown[0] ?? -1}` : String(shown.length);
  const place = `${mark.x},${mark.y},${mark.halfWidth}`;
  return store.keep(
    key,
    `${tone}${size}${rim}${selected}${hop ?? ""}@${place}#${mark.events.length}`,
    () => ({
      key,
      role: mark.kind,
      chooses: mark.events.length === 1 ? [id] : chosenBy(state, mark, shown),
      events: mark.events,
      box: {
        left: mark.x - mark.halfWidth,
        right: mark.x + mark.halfWidth,
        top: mark.y - mark.half,
        bottom: mark.y + mark.half,
      },
      tone,
      selected,
      label: wordsOf(state, mark, shown),
      side: state.facts.sides[mark.side]?.id ?? "",
      texts: numberTexts(state, mark, look),
      primitives: paintSign(state, mark, look),
    }),
  );
}

function lookOf(state: SeatState, mark: Mark): Look | null {
  const { choice, isOn, isIn, input } = state;
  if (mark.events.length === 1) {
    const event = mark.events[0] ?? -1;
    const tone = toneOf(state, event);
    if (tone === null) return null;
    const selected = choice.events.has(event);
    return {
      tone,
      shown: mark.events,
      rim: rimOf(state, event),
      selected,
      hop: choice.hops.get(event) ?? null,
    };
  }
  const on = mark.events.filter(isOn);
  const within = on.length > 0 ? on : mark.events.filter(isIn);
  if (within.length === 0 && input.view.outside === "hide") return null;
  const tone: Tone =
    on.length > 0 ? (choice.lit === null ? "plain" : "lit") : within.length > 0 ? "far" : "out";
  const rims = new Set(on.map((event) => rimOf(state, event)));
  const [rim = "none"] = rims;
  const hops = on.flatMap((event) => choice.hops.get(event) ?? []);
  return {
    tone,
    shown: within.length > 0 ? within : mark.events,
    rim: rims.size > 1 ? "both" : rim,
    selected: on.some((event) => choice.events.has(event)),
    hop: hops[0] ?? null,
  };
}

/** While two periods are compared: dashed the earlier, full the later. */
function rimOf({ input: { comparison } }: SeatState, event: number): Rim {
  if (comparison === null) return "none";
  const inA = comparison.masks.a[event] === 1;
  const inB = comparison.masks.b[event] === 1;
  if (inA && inB) return "both";
  if (!inA && !inB) return "none";
  return inA === comparison.a.from <= comparison.b.from ? "earlier" : "later";
}

/** Several contacts under one sign choose whom they are with, or all that are shown where they are few. */
function chosenBy({ input }: SeatState, mark: Mark, shown: readonly number[]): readonly string[] {
  const { dataset } = input;
  const ids = shown.map((event) => dataset.events[event]?.id ?? "");
  if (mark.kind === "stack" || mark.guest < 0 || ids.length === 1) return ids;
  return [dataset.actors[mark.guest]?.id ?? ""];
}

function wordsOf({ input }: SeatState, mark: Mark, shown: readonly number[]): string {
  const { dataset } = input;
  if (shown.length === 1) return spokenEvent(dataset, shown[0] ?? -1);
  const whose = mark.guest < 0 ? "" : ` of ${fullName(dataset, mark.guest)}`;
  const words = counted(shown.length, "contact");
  return mark.kind === "stack" ? `${words} of three or more` : `${words}${whose}`;
}

function numberTexts(state: SeatState, mark: Mark, look: Look): MarkItem["texts"] {
  return paintSign(state, mark, look).flatMap((shape) =>
    shape.kind === "text"
      ? [
          {
            text: shape.text,
            size: shape.font.size,
            box: {
              left: mark.x - mark.halfWidth,
              right: mark.x + mark.halfWidth,
              top: mark.y - shape.font.size * 0.37,
              bottom: mark.y + shape.font.size * 0.37,
            },
          },
        ]
      : [],
  );
}

function paintSign(state: SeatState, mark: Mark, look: Look): readonly Primitive[] {
  const { palette } = state.input;
  const opacity = markOpacity(palette, look.tone);
  const body =
    mark.kind === "tile" || mark.kind === "stack"
      ? tileOf(state, mark, look, opacity)
      : look.shown.length === 1
        ? beadOf(state, mark, look, opacity)
        : pillOf(state, mark, look, opacity);
  return [...body, ...ringOf(palette, mark, look)];
}

function beadOf({ input, layout }: SeatState, mark: Mark, look: Look, opacity: number): readonly Primitive[] {
  const { palette, dataset } = input;
  const radius = mark.kind === "pill" ? layout.metrics.bead : mark.half;
  if (look.hop !== null) return hopOf(palette, mark, look.hop);
  return paintMark(
    {
      kind: contactKind(dataset, look.shown[0] ?? -1),
      x: mark.x,
      y: mark.y,
      left: mark.x - radius,
      right: mark.x + radius,
      half: radius,
      radius,
      long: false,
      vague: false,
      many: false,
      count: null,
      rim: look.rim,
    },
    palette,
    opacity,
  );
}

/** A hop of a path bears its number. */
function hopOf(palette: Palette, { x, y, half }: Mark, hop: number): readonly Primitive[] {
  const r = Math.max(half, 7.5);
  return [
    { kind: "circle", cx: x, cy: y, r, fill: palette.accent, stroke: { colour: palette.ground, width: 1.2 } },
    numberIn(palette.ground, x, y, { text: String(hop), size: TILE_NUMBER, opacity: 1 }),
  ];
}

function pillOf({ input, layout }: SeatState, mark: Mark, look: Look, opacity: number): readonly Primitive[] {
  const { palette, dataset } = input;
  if (look.hop !== null) return hopOf(palette, mark, look.hop);
  const kind = commonKind(look.shown.map((event) => contactKind(dataset, event)));
  const colour = kindColour(palette, kind);
  const isHollow = kind === "remote";
  const inset = isHollow ? 0.7 : 0;
  const rim = rimStroke(palette, look.rim);
  return [
    {
      kind: "rect",
      x: mark.x - mark.halfWidth + inset,
      y: mark.y - layout.metrics.pill + inset,
      width: 2 * (mark.halfWidth - inset),
      height: 2 * (layout.metrics.pill - inset),
      radius: layout.metrics.pill - inset,
      fill: isHollow ? palette.ground : colour,
      stroke: rim ?? (isHollow ? { colour, width: 1.4 } : { colour: palette.ground, width: 0.7 }),
      opacity,
    },
    numberIn(isHollow ? colour : palette.ground, mark.x, mark.y, {
      text: String(look.shown.length),
      size: PILL_NUMBER,
      opacity,
    }),
  ];
}

/** All at a distance: hollow; all visits: a visit; all conferences: one; else a meeting. */
function commonKind(kinds: readonly ContactKind[]): ContactKind {
  const [first = "meeting", ...more] = new Set(kinds);
  return more.length === 0 ? first : "meeting";
}

function tileOf({ input, layout }: SeatState, mark: Mark, look: Look, opacity: number): readonly Primitive[] {
  const { palette, dataset } = input;
  const { x, y } = mark;
  const { sizeClass } = layout.metrics;
  const half = mark.half * 0.98;
  const isStack = look.shown.length > 1;
  const event = look.shown[0] ?? -1;
  const colour = kindColour(palette, commonKind(look.shown.map((one) => contactKind(dataset, one))));
  const people = rowsOf(dataset.columns.participants, event).length;
  const text = isStack ? `×${look.shown.length}` : String(people);
  const hasNumber = sizeClass !== "narrow" && look.hop === null;
  const rim = rimStroke(palette, look.rim);
  const radius = half * 0.36;
  const back: readonly Primitive[] = isStack
    ? [
        {
          kind: "rect",
          x: x - half + 2,
          y: y - half - 1.6,
          width: 2 * half - 1,
          height: 2 * half,
          radius,
          fill: mixed(colour, palette.ground, 0.45),
          opacity,
        },
      ]
    : [];
  const size = isStack && text.length > 2 ? Math.max(11, half * 1.4) : TILE_NUMBER;
  return [
    ...back,
    {
      kind: "rect",
      x: x - half,
      y: y - half,
      width: 2 * half,
      height: 2 * half,
      radius,
      fill: look.hop === null ? colour : palette.accent,
      stroke: rim ?? { colour: palette.ground, width: 0.8 },
      opacity,
    },
    ...(hasNumber ? [numberIn(palette.ground, x, y, { text, size, opacity })] : []),
    ...(look.hop === null
      ? []
      : [numberIn(palette.ground, x, y, { text: String(look.hop), size: TILE_NUMBER, opacity: 1 })]),
  ];
}

function numberIn(
  fill: string,
  x: number,
  y: number,
  { text, size, opacity }: { text: string; size: number; opacity: number },
): Primitive {
  return {
    kind: "text",
    x,
    y: y + size * BASELINE,
    text,
    font: { size, weight: 600, fill, anchor: "middle" },
    opacity,
  };
}

function rimStroke(palette: Palette, rim: Rim): { colour: string; width: number; dash?: string } | null {
  if (rim === "none") return null;
  const stroke = { colour: palette.ink, width: rim === "both" ? 1.6 : 1.2 };
  return rim === "earlier" ? { ...stroke, dash: "1.8 1.5" } : stroke;
}

function ringOf(palette: Palette, { x, y, half, halfWidth }: Mark, { selected }: Look): readonly Primitive[] {
  if (!selected) return [];
  return [
    {
      kind: "rect",
      x: x - halfWidth - 2.4,
      y: y - half - 2.4,
      width: 2 * halfWidth + 4.8,
      height: 2 * half + 4.8,
      radius: half + 2.4,
      fill: "none",
      stroke: { colour: palette.accent, width: 2.2 },
    },
  ];
}
