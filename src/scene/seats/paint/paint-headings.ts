// The headings of sides: their contacts with the middle, and what they have without it.
import type { MarkItem } from "#scene/mark-scene.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";
import { textWidth } from "#drawing/text-width.ts";
import { fitText } from "#scene/marks/fit-name.ts";
import { sideColour } from "#scene/marks/side-colour.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";
import type { ItemStore } from "./item-store.ts";
import type { SideGround } from "#scene/seats/layout/seat-layout-types.ts";
import { wholeCounts } from "#scene/seats/state/window-counts.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { hueOf, labelOf, sideId } from "./side-of-ground.ts";
import { shortSide } from "#scene/seats/words/side-words.ts";

/** Headings of all sides: pressing one chooses the side, pressing a part of its second line two sides. */
export function headingItems(state: SeatState, store: ItemStore, hasOffer: boolean): readonly MarkItem[] {
  return state.layout.grounds.flatMap((ground) =>
    ground.bench === "middle"
      ? [middleHeading(state, store, ground, hasOffer)]
      : [sideHeading(state, store, ground), ...crossItems(state, store, ground)],
  );
}

function middleHeading(state: SeatState, store: ItemStore, ground: SideGround, hasOffer: boolean): MarkItem {
  const { layout, counts, input, choice } = state;
  const { metrics } = layout;
  const isNarrow = metrics.sizeClass === "narrow";
  const label = labelOf(state, ground.side);
  const count = isNarrow
    ? `${grouped(counts.first)} of ${grouped(counts.all)}`
    : `in ${grouped(counts.first)} of ${counted(counts.all, "contact")}`;
  const id = sideId(state, ground);
  const selected = choice.sides.has(id);
  return store.keep(`heading:${id}`, `${count}${selected}${hasOffer}`, () => {
    const common = { x: layout.width / 2, anchor: "middle" as const };
    const fill = sideColour(input.palette, hueOf(state, ground.side));
    const title = textPiece({
      ...common,
      middle: ground.title,
      text: label,
      size: metrics.heading + 2,
      weight: 600,
      fill,
    });
    const words = textPiece({
      ...common,
      middle: ground.subtitle,
      text: count,
      size: metrics.name,
      fill: input.palette.muted,
    });
    return heading(state, ground, {
      pieces: hasOffer ? [title] : [title, words],
      label: `${label}, in the middle, in ${counts.first} of ${counted(counts.all, "contact")}`,
      selected,
    });
  });
}

function sideHeading(state: SeatState, store: ItemStore, ground: SideGround): MarkItem {
  const { layout, counts, input, choice, facts } = state;
  const { metrics } = layout;
  const id = sideId(state, ground);
  const count = counts.firstOfSide[ground.side] ?? 0;
  const selected = choice.sides.has(id);
  const middle = labelOf(state, facts.middle);
  const label = `${labelOf(state, ground.side)}, ${counted(count, "contact")} with ${middle}`;
  return store.keep(`heading:${id}`, `${count}${selected}`, () => {
    const isNarrow = metrics.sizeClass === "narrow";
    const room = metrics.column - 4;
    const size = metrics.heading;
    const small = size - 2 < 11 ? 11 : size - 2;
    const whole = labelOf(state, ground.side);
    const long = (number: string): string =>
      isNarrow ? ` ${number}` : ` · ${number} with ${shortSide(middle)}`;
    const brief = (number: string): string => (isNarrow ? ` ${number}` : ` · ${number}`);
    // Room for the number of all dates: no date moves a name, or makes it another.
    const most = grouped(Math.max(count, wholeCounts(facts).firstOfSide[ground.side] ?? 0));
    const fits = (name: string, words: string): boolean =>
      textWidth(name, size, 600) + textWidth(words, small) <= room;
    const words = fits(whole, long(most)) ? long : brief;
    const name = fits(whole, words(most))
      ? whole
      : fitText(shortSide(whole), size, 600, room - textWidth(words(most), small));
    return heading(state, ground, {
      pieces: lineOf(state, ground, {
        middle: ground.title,
        parts: [
          { text: name, size, weight: 600, fill: sideColour(input.palette, hueOf(state, ground.side)) },
          { text: words(grouped(count)), size: small, weight: 400, fill: input.palette.muted },
        ],
        spare: textWidth(words(most), small) - textWidth(words(grouped(count)), small),
      }),
      label,
      selected,
    });
  });
}

/** "also Europe 74 · US 52": each part chooses the two sides. */
function crossItems(state: SeatState, store: ItemStore, ground: SideGround): readonly MarkItem[] {
  const { layout, counts, facts } = state;
  const { metrics } = layout;
  if (metrics.sizeClass === "narrow") return [];
  if (state.input.view.kind === "ties") return sittingItems(state, store, ground);
  const width = facts.sides.length;
  const parts = facts.sides
    .flatMap((_, place) => {
      const count = counts.cross[ground.side * width + place] ?? 0;
      return count > 0 && !facts.seating.foot.includes(place) ? [{ place, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || a.place - b.place)
    .map(({ place, count }) => ({
      place,
      count,
      text: `${place === ground.side ? "its own" : shortSide(labelOf(state, place))} ${count}`,
    }));
  let used = textWidth("also ", metrics.small);
  const shown = parts.filter(({ text }, at) => {
    used += textWidth(at === 0 ? text : ` · ${text}`, metrics.small);
    return used <= metrics.column - 4;
  });
  if (shown.length === 0) return [];
  const look = shown.map(({ text }) => text).join("·");
  const texts = shown.map(({ text }, at) => (at === 0 ? `also ${text}` : ` · ${text}`));
  const pieces = lineOf(state, ground, {
    middle: ground.subtitle,
    parts: texts.map((text) => ({ text, size: metrics.small, weight: 400, fill: state.input.palette.muted })),
  });
  const own = sideId(state, ground);
  return shown.map(({ place, count }, at) => {
    const other = facts.sides[place]?.id ?? "";
    const chooses = place === ground.side ? [sideSelectionId(own)] : [own, other].map(sideSelectionId);
    return store.keep(`also:${own}:${other}`, `${look}${at}`, () => {
      const piece = pieces[at];
      const whom =
        place === ground.side
          ? `Inside ${labelOf(state, place)}`
          : `${labelOf(state, ground.side)} and ${labelOf(state, place)}`;
      return {
        ...heading(state, ground, {
          pieces: piece === undefined ? [] : [piece],
          label: `${whom}, ${counted(count, "contact")} without ${labelOf(state, facts.middle)}`,
          selected: false,
        }),
        key: `also:${own}:${other}`,
        chooses,
      };
    });
  });
}

/** Ties rest on no sitting: how many there were stands under the heading. */
function sittingItems(state: SeatState, store: ItemStore, ground: SideGround): readonly MarkItem[] {
  const { facts, isIn, input, layout } = state;
  const bit = 1 << ground.side;
  const count = sittingsOf(input.dataset).filter(
    (event) => isIn(event) && ((facts.sideBits[event] ?? 0) & bit) !== 0,
  ).length;
  if (count === 0) return [];
  const side = sideId(state, ground);
  const key = `sittings:${side}`;
  return [
    store.keep(key, String(count), () => {
      const text = `${count} more only in the same room`;
      const size = layout.metrics.small;
      const parts = [{ text, size, weight: 400 as const, fill: input.palette.muted }];
      const pieces = lineOf(state, ground, { middle: ground.subtitle, parts });
      const label = `${labelOf(state, ground.side)}, ${counted(count, "sitting")} of many: only in the same room`;
      return { ...heading(state, ground, { pieces, label, selected: false }), key };
    }),
  ];
}

const sittings = new WeakMap<Dataset, readonly number[]>();

/** Rows of countable events that only put people in one room. */
function sittingsOf(dataset: Dataset): readonly number[] {
  let rows = sittings.get(dataset);
  if (rows === undefined) {
    const { joinKind } = relationsOf(dataset);
    const { eventCountable } = dataset.columns;
    rows = [...dataset.events.keys()].filter(
      (event) => eventCountable[event] === 1 && joinKind(event) === "room",
    );
    sittings.set(dataset, rows);
  }
  return rows;
}

interface Part {
  text: string;
  size: number;
  weight: 400 | 600;
  fill: string;
}

/** Parts one after another, beginning at the outer, ending at the inner end of a bench's names, or `spare` px before. */
function lineOf(
  { layout }: SeatState,
  { bench }: SideGround,
  { middle, parts, spare = 0 }: { middle: number; parts: readonly Part[]; spare?: number },
): readonly TextPiece[] {
  const { column } = layout.metrics;
  const total = parts.reduce((sum, { text, size, weight }) => sum + textWidth(text, size, weight), 0);
  let x = bench === "left" ? column - 2 - total - spare : layout.width - column + 2;
  return parts.map((part) => {
    const lead = part.text.length - part.text.trimStart().length;
    const before = textWidth(part.text.slice(0, lead), part.size, part.weight);
    const piece = textPiece({ ...part, text: part.text.trimStart(), x: x + before, middle });
    x += textWidth(part.text, part.size, part.weight);
    return piece;
  });
}

function heading(
  state: SeatState,
  ground: SideGround,
  { pieces, label, selected }: { pieces: readonly TextPiece[]; label: string; selected: boolean },
): MarkItem {
  const side = sideId(state, ground);
  const boxes = pieces.map(({ text }) => text.box);
  return {
    key: `heading:${side}`,
    role: "heading",
    chooses: [sideSelectionId(side)],
    events: [],
    box: {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)) - 2,
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + 2,
    },
    tone: "plain",
    selected,
    label,
    side,
    texts: pieces.map(({ text }) => text),
    primitives: [
      ...pieces.map(({ primitive }) => primitive),
      ...(selected ? [underline(state, boxes[0])] : []),
    ],
  };
}

function underline(
  { input }: SeatState,
  box: TextPiece["text"]["box"] | undefined,
): MarkItem["primitives"][number] {
  const { left = 0, right = 0, bottom = 0 } = box ?? {};
  const stroke = { colour: input.palette.accent, width: 2 };
  return { kind: "line", x1: left, x2: right, y1: bottom + 1.5, y2: bottom + 1.5, stroke };
}
