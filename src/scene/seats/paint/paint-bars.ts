// The bars of the middle with their names and numbers.
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import { mixed, sideColour } from "#scene/marks/side-colour.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";
import { textWidth } from "#drawing/text-width.ts";
import { actorWords } from "#scene/seats/words/actor-words.ts";
import type { ItemStore } from "./item-store.ts";
import { numberText } from "./paint-seats.ts";
import type { Bar, Seat } from "#scene/seats/layout/seat-layout-types.ts";
import { wholeCounts } from "#scene/seats/state/window-counts.ts";
import { actorTone, type SeatState } from "#scene/seats/state/seat-state.ts";
import { isFaded } from "./tone-looks.ts";

const FADED = 0.2;
/** A bar that several share is a little lighter than one's own. */
const SHARED = 0.88;
const GAP = 4;

/** Bars of one and of several; the fold of the middle is in `foldItems`. */
export function barItems(state: SeatState, store: ItemStore): readonly MarkItem[] {
  const { layout } = state;
  return layout.bars.flatMap((bar, at) => {
    if (bar.kind === "fold") return [];
    const seats = bar.actors.flatMap((actor) => layout.seats.get(actor) ?? []);
    return bar.kind === "one"
      ? seats.map((seat) => oneBar(state, store, { bar, seat }))
      : [sharedGround(state, store, { bar, at })].concat(
          seats.map((seat) => sharedName(state, store, { bar, seat })),
        );
  });
}

function oneBar(state: SeatState, store: ItemStore, { bar, seat }: { bar: Bar; seat: Seat }): MarkItem {
  const { input, choice, counts } = state;
  const id = input.dataset.actors[seat.actor]?.id ?? "";
  const tone = actorTone(state, seat.actor);
  const selected = choice.actors.has(seat.actor);
  const count = counts.allOf[seat.actor] ?? 0;
  const key = `bar:${id}`;
  return store.keep(key, `${tone}${selected}${count}`, () => {
    const pieces = barTexts(state, { bar, seat, tone, number: numberText(seat, count, count) });
    return {
      ...barItem(state, { key, id, seat, tone, selected }),
      box: boxOf(state, bar),
      texts: pieces.map(({ text }) => text),
      primitives: [
        barRect(state, bar, fillOf(state, tone, 1)),
        ...(selected ? [ringOf(state, bar)] : []),
        ...pieces.map(({ primitive }) => primitive),
      ],
    };
  });
}

/** A name with its number; it lies where the number of all dates lets it lie. */
function barTexts(
  { input, facts }: SeatState,
  { bar, seat, tone, number }: { bar: Bar; seat: Seat; tone: Tone; number: string },
): readonly TextPiece[] {
  const { size, weight, name, x } = seat;
  const names = input.dataset.actors[seat.actor]?.id ?? "";
  const fill = inkOf(input.palette, tone);
  const most = wholeCounts(facts).allOf[seat.actor] ?? 0;
  const widest = numberText(seat, most, most);
  if (widest === "")
    return [textPiece({ x, middle: bar.y, text: name, size, weight, fill, anchor: "middle", names })];
  const small = Math.max(11, size - 1);
  const isTwo = bar.height > 2.4 * size;
  if (isTwo) {
    const common = { x, fill, anchor: "middle" as const };
    return [
      textPiece({ ...common, middle: bar.y - size * 0.56, text: name, size, weight, names }),
      ...(number === ""
        ? []
        : [textPiece({ ...common, middle: bar.y + size * 0.58, text: number, size: small })]),
    ];
  }
  const nameWidth = textWidth(name, size, weight);
  const left = x - (nameWidth + GAP + textWidth(widest, small)) / 2;
  return [
    textPiece({ x: left, middle: bar.y, text: name, size, weight, fill, names }),
    ...(number === ""
      ? []
      : [textPiece({ x: left + nameWidth + GAP, middle: bar.y, text: number, size: small, fill })]),
  ];
}

function sharedGround(state: SeatState, store: ItemStore, { bar, at }: { bar: Bar; at: number }): MarkItem {
  const tones = bar.actors.map((actor) => actorTone(state, actor));
  const tone = tones.find((one) => !isFaded(one)) ?? tones[0] ?? "plain";
  const key = `bar-ground:${at}`;
  return store.keep(key, tone, () => ({
    key,
    role: "ground",
    chooses: [],
    events: [],
    box: null,
    tone,
    selected: false,
    label: "",
    side: state.facts.sides[state.facts.middle]?.id ?? "",
    texts: [],
    primitives: [barRect(state, bar, fillOf(state, tone, SHARED))],
  }));
}

function sharedName(state: SeatState, store: ItemStore, { bar, seat }: { bar: Bar; seat: Seat }): MarkItem {
  const { input, choice, counts } = state;
  const id = input.dataset.actors[seat.actor]?.id ?? "";
  const tone = actorTone(state, seat.actor);
  const selected = choice.actors.has(seat.actor);
  const isLast = bar.actors.at(-1) === seat.actor;
  const isLit = bar.actors.some((actor) => !isFaded(actorTone(state, actor)));
  const key = `bar:${id}`;
  return store.keep(key, `${tone}${selected}${counts.allOf[seat.actor] ?? 0}${isLit}`, () => {
    const { size, weight, textX: x, name } = seat;
    const fill = inkOf(input.palette, isLit ? "plain" : tone);
    const opacity = isLit && isFaded(tone) ? 0.6 : 1;
    const common = { middle: bar.y, size, weight, fill, opacity };
    const piece = textPiece({ ...common, x, text: name, names: id });
    const blank = textWidth(" ", size, weight);
    const dot = textPiece({ ...common, x: piece.text.box.right + blank, text: "·" });
    const { left, right } = piece.text.box;
    const stroke = { colour: input.palette.ground, width: 1.6 };
    return {
      ...barItem(state, { key, id, seat, tone, selected }),
      box: { left: left - 2, right: right + 2, top: bar.y - bar.height / 2, bottom: bar.y + bar.height / 2 },
      texts: [piece.text],
      primitives: [
        piece.primitive,
        ...(isLast ? [] : [dot.primitive]),
        ...(selected
          ? [
              {
                kind: "line",
                x1: left,
                x2: right,
                y1: bar.y + size * 0.55,
                y2: bar.y + size * 0.55,
                stroke,
              } as const,
            ]
          : []),
      ],
    };
  });
}

function barItem(
  state: SeatState,
  { key, id, seat, tone, selected }: { key: string; id: string; seat: Seat; tone: Tone; selected: boolean },
): Omit<MarkItem, "box" | "texts" | "primitives"> {
  return {
    key,
    role: "bar",
    chooses: [id],
    events: [],
    tone,
    selected,
    label: actorWords(state, seat.actor),
    side: state.facts.sides[seat.side]?.id ?? "",
  };
}

export function barRect({ layout }: SeatState, bar: Bar, fill: string): Primitive {
  const { half } = layout.metrics;
  return {
    kind: "rect",
    x: layout.width / 2 - half,
    y: bar.y - bar.height / 2,
    width: 2 * half,
    height: bar.height,
    radius: Math.min(6, bar.height * 0.3),
    fill,
  };
}

function ringOf(state: SeatState, bar: Bar): Primitive {
  const rect = barRect(state, bar, "none");
  const stroke = { colour: state.input.palette.accent, width: 3 };
  return rect.kind === "rect" ? { ...rect, fill: "none", stroke } : rect;
}

function boxOf({ layout }: SeatState, bar: Bar): MarkItem["box"] {
  const { half } = layout.metrics;
  return {
    left: layout.width / 2 - half,
    right: layout.width / 2 + half,
    top: bar.y - bar.height / 2,
    bottom: bar.y + bar.height / 2,
  };
}

/** The fill of the middle's bars. */
export function fillOf({ input, facts }: SeatState, tone: Tone, share: number): string {
  const colour = sideColour(input.palette, facts.sides[facts.middle]?.hue ?? null);
  return mixed(colour, input.palette.ground, isFaded(tone) ? FADED : share);
}

export function inkOf(palette: SeatState["input"]["palette"], tone: Tone): string {
  return isFaded(tone) ? palette.muted : palette.ground;
}
