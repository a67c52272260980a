// Guests with their discs, names and numbers; folds; forums.
import type { Primitive } from "#drawing/primitive.ts";
import { hasFlag } from "#drawing/flags/has-flag.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import { sideColour } from "#scene/marks/side-colour.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";
import { actorWords } from "#scene/seats/words/actor-words.ts";
import type { ItemStore } from "./item-store.ts";
import type { Seat } from "#scene/seats/layout/seat-layout-types.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import { actorTone, type SeatState } from "#scene/seats/state/seat-state.ts";
import { discOpacity, isFaded, nameOpacity } from "./tone-looks.ts";

/** Half a square in px from which a flag can be told. */
const FLAG_FROM = 6;
const NUMBER_GAP = 4;

/** Guests in rows and lines, and forums; those in folds are in `foldItems`. */
export function seatItems(state: SeatState, store: ItemStore): readonly MarkItem[] {
  const items: MarkItem[] = [];
  for (const seat of state.layout.seats.values()) {
    if (seat.name === "" || seat.place === "bar" || seat.place === "shared") continue;
    items.push(seatItem(state, store, seat));
  }
  return items;
}

function seatItem(state: SeatState, store: ItemStore, seat: Seat): MarkItem {
  const { input, choice, counts } = state;
  const id = input.dataset.actors[seat.actor]?.id ?? "";
  const tone = actorTone(state, seat.actor);
  const selected = choice.actors.has(seat.actor);
  const first = counts.firstOf[seat.actor] ?? 0;
  const all = counts.allOf[seat.actor] ?? 0;
  const key = `guest:${id}`;
  return store.keep(key, `${tone}${selected}${first}/${all}`, () => {
    const pieces = textsOf(state, seat, { tone, selected, number: numberText(seat, first, all) });
    return {
      key,
      role: "seat",
      chooses: [id],
      events: [],
      box: pressBox(state, seat, pieces),
      tone,
      selected,
      label: actorWords(state, seat.actor),
      side: state.facts.sides[seat.side]?.id ?? "",
      texts: pieces.map(({ text }) => text),
      primitives: [...discOf(state, seat, tone, selected), ...pieces.map(({ primitive }) => primitive)],
    };
  });
}

/** "11 of 42": with the middle, of all; the bare number when equal; nothing for none. */
export function numberText({ number }: Pick<Seat, "number">, first: number, all: number): string {
  if (number === "none" || all === 0) return "";
  if (number === "one") return String(first);
  return first === all ? String(all) : `${first} of ${all}`;
}

function textsOf(
  { input, layout }: SeatState,
  seat: Seat,
  { tone, selected, number }: { tone: Tone; selected: boolean; number: string },
): readonly TextPiece[] {
  const { palette, dataset } = input;
  const isLeft = seat.place !== "foot" && layout.rows[seat.at]?.bench === "left";
  const anchor = isLeft ? "end" : "start";
  const opacity = nameOpacity(tone);
  const fill = seat.strong || tone === "lit" || selected ? palette.ink : palette.muted;
  const name = textPiece({
    x: seat.textX,
    middle: seat.y,
    text: seat.name,
    size: seat.size,
    weight: seat.weight,
    fill,
    anchor,
    opacity,
    names: dataset.actors[seat.actor]?.id ?? "",
  });
  if (number === "") return [name];
  const beside = textWidth(seat.name, seat.size, seat.weight) + NUMBER_GAP;
  const x = seat.textX + (isLeft ? -beside : beside);
  return [
    name,
    textPiece({ x, middle: seat.y, text: number, size: seat.size - 1, fill: palette.muted, anchor, opacity }),
  ];
}

function pressBox({ layout }: SeatState, seat: Seat, pieces: readonly TextPiece[]): MarkItem["box"] {
  const row = seat.place === "foot" ? undefined : layout.rows[seat.at];
  const half = (row?.height ?? 14) / 2;
  const top = seat.y - half;
  const bottom = seat.y + half;
  if (seat.place === "row") {
    const width = layout.metrics.column + EDGE;
    return row?.bench === "left"
      ? { left: 0, right: width, top, bottom }
      : { left: layout.width - width, right: layout.width, top, bottom };
  }
  const boxes = pieces.map(({ text }) => text.box);
  return {
    left: Math.min(seat.x - seat.radius - 2, ...boxes.map(({ left }) => left)),
    right: Math.max(seat.x + seat.radius + 2, ...boxes.map(({ right }) => right)),
    top,
    bottom,
  };
}

/** A disc, a square for a state with its flag where it is large enough, hollow for nobody met; a ring when chosen. */
function discOf(
  { input, facts }: SeatState,
  seat: Seat,
  tone: Tone,
  selected: boolean,
): readonly Primitive[] {
  const { palette, dataset } = input;
  const { x, y, radius, hollow, square } = seat;
  const colour = sideColour(palette, facts.sides[seat.side]?.hue ?? null);
  const opacity = discOpacity(tone);
  const look = hollow
    ? { fill: palette.ground, stroke: { colour, width: 1 } }
    : { fill: colour, stroke: { colour: palette.ground, width: 0.7 } };
  const half = radius * 0.88;
  const body: Primitive = square
    ? {
        kind: "rect",
        x: x - half,
        y: y - half,
        width: 2 * half,
        height: 2 * half,
        radius: 1.3,
        ...look,
        opacity,
      }
    : { kind: "circle", cx: x, cy: y, r: radius, ...look, opacity };
  const iso2 = dataset.actors[seat.actor]?.iso2;
  const flag: readonly Primitive[] =
    square && half >= FLAG_FROM && iso2 !== undefined && hasFlag(iso2)
      ? [{ kind: "flag", cx: x, cy: y, r: half - 1, iso2, opacity }]
      : [];
  const stroke = { colour: palette.accent, width: 2.4 };
  const ring: readonly Primitive[] = selected
    ? [{ kind: "circle", cx: x, cy: y, r: radius + 2.6, fill: null, stroke }]
    : [];
  return [body, ...flag, ...ring];
}

/** The disc of somebody in a fold. */
export function foldDot({ input, facts }: SeatState, seat: Seat, tone: Tone): Primitive {
  const colour = sideColour(input.palette, facts.sides[seat.side]?.hue ?? null);
  const look = seat.hollow
    ? { fill: input.palette.ground, stroke: { colour, width: 0.9 } }
    : { fill: colour };
  return {
    kind: "circle",
    cx: seat.x,
    cy: seat.y,
    r: seat.radius,
    ...look,
    opacity: isFaded(tone) ? 0.35 : 1,
  };
}
