// Beads, pills, tiles and stacks.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { contactKind, kindColour, type ContactKind } from "#scene/marks/contact-signs.ts";
import { mixed } from "#scene/marks/side-colour.ts";
import { paintMark, type Rim } from "#scene/marks/paint-mark.ts";
import type { ItemStore } from "./item-store.ts";
import { PILL_NUMBER } from "#scene/seats/layout/place-beads.ts";
import type { Mark } from "#scene/seats/layout/seat-layout-types.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { chosenBy, lookOf, wordsOf, type SignLook } from "#scene/seats/state/sign-look.ts";
import { markOpacity } from "./tone-looks.ts";

const BASELINE = 0.355;
const TILE_NUMBER = 11;

/** The item of a mark; null = hidden. */
export function signItem(state: SeatState, store: ItemStore, mark: Mark): MarkItem | null {
  const look = lookOf(state, mark);
  if (look === null) return null;
  const { dataset } = state.input;
  const id = dataset.events[mark.events[0] ?? -1]?.id ?? "";
  const key = `${mark.kind}:${id}`;
  const { tone, shown, rim, selected, hop } = look;
  // Which of its events are shown decides its number, its kind and its words: their count and the sum of their rows.
  const size = `${shown.length}:${shown.reduce((sum, event) => sum + event, 0)}`;
  const place = `${mark.x},${mark.y},${mark.halfWidth}`;
  return store.keep(key, `${tone}${size}${rim}${selected}${hop ?? ""}@${place}#${mark.events.length}`, () => {
    const primitives = paintSign(state, mark, look);
    return {
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
      texts: numberTexts(primitives, mark),
      primitives,
    };
  });
}

function numberTexts(shapes: readonly Primitive[], mark: Mark): MarkItem["texts"] {
  return shapes.flatMap((shape) =>
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

function paintSign(state: SeatState, mark: Mark, look: SignLook): readonly Primitive[] {
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

function beadOf(
  { input, layout }: SeatState,
  mark: Mark,
  look: SignLook,
  opacity: number,
): readonly Primitive[] {
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

function pillOf(
  { input, layout }: SeatState,
  mark: Mark,
  look: SignLook,
  opacity: number,
): readonly Primitive[] {
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

function tileOf(
  { input, layout }: SeatState,
  mark: Mark,
  look: SignLook,
  opacity: number,
): readonly Primitive[] {
  const { palette, dataset } = input;
  const { x, y } = mark;
  const { sizeClass } = layout.metrics;
  const half = mark.half * 0.98;
  const isStack = look.shown.length > 1;
  const event = look.shown[0] ?? -1;
  const kind = commonKind(look.shown.map((one) => contactKind(dataset, one)));
  const colour = kindColour(palette, kind);
  // At a distance: hollow, as a bead is.
  const isHollow = kind === "remote" && look.hop === null;
  const inset = isHollow ? 0.7 : 0;
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
      x: x - half + inset,
      y: y - half + inset,
      width: 2 * (half - inset),
      height: 2 * (half - inset),
      radius,
      fill: look.hop !== null ? palette.accent : isHollow ? palette.ground : colour,
      stroke: rim ?? (isHollow ? { colour, width: 1.4 } : { colour: palette.ground, width: 0.8 }),
      opacity,
    },
    ...(hasNumber ? [numberIn(isHollow ? colour : palette.ground, x, y, { text, size, opacity })] : []),
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

function ringOf(
  palette: Palette,
  { x, y, half, halfWidth }: Mark,
  { selected }: SignLook,
): readonly Primitive[] {
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
