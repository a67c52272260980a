// Those who have no name of their own: dots and "+n" in their side. Lit ones are named there, the chosen first.
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { fullName, nameForms } from "#scene/marks/short-names.ts";
import { sideTint } from "#scene/marks/side-colour.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";
import { listOf } from "#scene/marks/list-of-names.ts";
import type { ItemStore } from "./item-store.ts";
import { barRect, fillOf, inkOf } from "./paint-bars.ts";
import { foldDot } from "./paint-seats.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import { actorTone, type SeatState } from "#scene/seats/state/seat-state.ts";

/** Where a fold lies, and which way its text runs. */
interface Fold {
  side: number;
  actors: readonly number[];
  y: number;
  height: number;
  /** The room for names: from the anchored end to the far one. */
  from: number;
  to: number;
  /** How far names may go when all of an event must be named. */
  farthest: number;
  place: "bench" | "bar" | "foot";
  plus: number;
}

export function foldItems(state: SeatState, store: ItemStore): readonly MarkItem[] {
  return foldsOf(state).map((fold) => foldItem(state, store, fold));
}

function foldsOf(state: SeatState): readonly Fold[] {
  const { layout, facts } = state;
  const { metrics, width } = layout;
  const inner = metrics.column + EDGE;
  const folds: Fold[] = [];
  for (const row of layout.rows) {
    if (row.kind !== "fold") continue;
    const isLeft = row.bench === "left";
    const seat = layout.seats.get(row.actors.at(-1) ?? -1);
    const out = isLeft ? -1 : 1;
    folds.push({
      side: row.side,
      actors: row.actors,
      y: row.y,
      height: row.height,
      from: isLeft ? metrics.column - 3 : width - metrics.column + 3,
      to: isLeft ? 3 : width - 3,
      farthest: isLeft ? width / 2 - metrics.half - 8 : width / 2 + metrics.half + 8,
      place: "bench",
      plus: (seat?.x ?? (isLeft ? inner : width - inner)) + out * 6,
    });
  }
  for (const bar of layout.bars) {
    if (bar.kind !== "fold") continue;
    const { half } = metrics;
    folds.push({
      side: facts.middle,
      actors: bar.actors,
      y: bar.y,
      height: bar.height,
      from: width / 2 - half + 4,
      to: width / 2 + half - 4,
      farthest: width - inner - 4,
      place: "bar",
      plus: width / 2 + half - 5,
    });
  }
  const { fold } = layout.foot;
  if (fold !== null) {
    const seat = layout.seats.get(fold.actors.at(-1) ?? -1);
    folds.push({
      side: facts.sideOf(fold.actors[0] ?? -1),
      actors: fold.actors,
      y: layout.foot.y,
      height: metrics.small * 1.3,
      from: fold.x,
      to: fold.x + 60,
      farthest: width - inner - 4,
      place: "foot",
      plus: (seat?.x ?? fold.x) + 5,
    });
  }
  return folds;
}

function foldItem(state: SeatState, store: ItemStore, fold: Fold): MarkItem {
  const { choice, facts, input } = state;
  const tones = fold.actors.map((actor) => actorTone(state, actor));
  const named = choice.lit === null ? [] : litOf(state, fold);
  const isAll = choice.events.size > 0;
  const side = facts.sides[fold.side]?.id ?? "";
  const key = `fold:${side}`;
  return store.keep(key, `${tones.join("")}|${named.join(",")}|${isAll}`, () => {
    const pieces = named.length === 0 ? [plusPiece(state, fold)] : namePieces(state, fold, { named, isAll });
    const boxes = pieces.map(({ text }) => text.box);
    const left = Math.min(...boxes.map((box) => box.left), fold.from, fold.to);
    const right = Math.max(...boxes.map((box) => box.right), fold.from, fold.to);
    const top = fold.y - fold.height / 2;
    const bottom = fold.y + fold.height / 2;
    const names = fold.actors.map((actor) => fullName(input.dataset, actor));
    return {
      key,
      role: "fold",
      chooses: [],
      events: [],
      box: { left, right, top, bottom },
      tone: tones.includes("lit") ? "lit" : (tones.find((tone) => tone === "plain") ?? tones[0] ?? "plain"),
      selected: false,
      label: `${facts.sides[fold.side]?.label ?? ""}, ${fold.actors.length} more: ${names.join(", ")}`,
      side,
      texts: pieces.map(({ text }) => text),
      primitives: [
        ...groundOf(state, fold, named.length === 0 ? null : { left, right, top, bottom }),
        ...(named.length === 0 ? dotsOf(state, fold) : []),
        ...pieces.map(({ primitive }) => primitive),
      ],
    };
  });
}

/** Lit people of a fold, the chosen first. */
function litOf({ live, choice }: SeatState, { actors }: Fold): readonly number[] {
  return actors
    .filter((actor) => live[actor] === 1 || choice.actors.has(actor))
    .toSorted((a, b) => Number(choice.actors.has(b)) - Number(choice.actors.has(a)));
}

function plusPiece({ input, layout }: SeatState, fold: Fold): TextPiece {
  const isLeft = fold.place === "bench" && fold.plus < layout.width / 2;
  return textPiece({
    x: fold.plus,
    middle: fold.y,
    text: `+${fold.actors.length}`,
    size: layout.metrics.small,
    fill: fold.place === "bar" ? input.palette.ground : input.palette.muted,
    anchor: isLeft || fold.place === "bar" ? "end" : "start",
  });
}

/** Names one after another; of an event's participants all, further than the bench if need be. */
function namePieces(
  { input, layout }: SeatState,
  fold: Fold,
  { named, isAll }: { named: readonly number[]; isAll: boolean },
): readonly TextPiece[] {
  const { small, sizeClass } = layout.metrics;
  const { dataset, palette } = input;
  const forms = named.map((actor) => {
    const { short, tiny } = nameForms(dataset, actor);
    return { actor, text: sizeClass === "narrow" ? tiny : short };
  });
  const isLeft = fold.place === "bench" && fold.from < layout.width / 2;
  const near = Math.abs(fold.to - fold.from);
  const widest = isLeft
    ? fold.farthest - fold.to
    : Math.max(near, fold.place === "bench" ? fold.to - fold.farthest : fold.farthest - fold.from);
  const list = listOf(forms, isAll ? widest : near, small);
  const total = list.reduce((sum, { text }) => sum + textWidth(text, small), 0);
  // What goes on beyond the bench begins at its outer end.
  let x = fold.from;
  if (fold.place === "bench")
    x = isLeft ? Math.max(fold.to, fold.from - total) : Math.min(fold.from, fold.to - total);
  return list.map(({ actor, text }) => {
    const names = actor === null ? undefined : dataset.actors[actor]?.id;
    const piece = textPiece({
      x,
      middle: fold.y,
      text: text.trimEnd(),
      size: small,
      fill: palette.ink,
      ...(names === undefined ? {} : { names }),
    });
    x += textWidth(text, small);
    return piece;
  });
}

function dotsOf(state: SeatState, fold: Fold): readonly Primitive[] {
  return fold.actors.flatMap((actor) => {
    const seat = state.layout.seats.get(actor);
    if (seat === undefined) return [];
    if (fold.place !== "bar") return [foldDot(state, seat, actorTone(state, actor))];
    const tone = actorTone(state, actor);
    return [
      {
        kind: "circle",
        cx: seat.x,
        cy: seat.y,
        r: seat.radius,
        fill: inkOf(state.input.palette, "plain"),
        opacity: tone === "plain" ? 1 : 0.5,
      },
    ];
  });
}

/** The bar of a fold in the middle; under names a plate that hides what lies there. */
function groundOf(
  state: SeatState,
  fold: Fold,
  plate: { left: number; right: number; top: number; bottom: number } | null,
): readonly Primitive[] {
  const bar = fold.place === "bar" ? state.layout.bars.find(({ kind }) => kind === "fold") : undefined;
  const own = bar === undefined ? [] : [barRect(state, bar, fillOf(state, "plain", 0.88))];
  if (plate === null) return own;
  const { palette } = state.input;
  const hue = state.facts.sides[fold.side]?.hue ?? null;
  return [
    ...own,
    {
      kind: "rect",
      x: plate.left - 2,
      y: plate.top + 0.5,
      width: plate.right - plate.left + 4,
      height: plate.bottom - plate.top - 1,
      radius: 2,
      fill: fold.place === "foot" ? palette.ground : sideTint(palette, hue),
    },
  ];
}
