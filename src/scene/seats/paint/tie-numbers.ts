// The number of one pair: how often; of two compared periods how it changed; in silence a ring where it is due.
import { changeOfPair } from "#domain/compare/change-of.ts";
import { tieId } from "#domain/ref/ref.ts";
import { weightNumber } from "#domain/network/counting.ts";
import { counted } from "#domain/text/counted.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import { kindColour } from "#scene/marks/contact-signs.ts";
import { fullName } from "#scene/marks/short-names.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import { tieNumber, type TieMark } from "#scene/seats/layout/tie-layout.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { dueItem } from "./due-item.ts";
import type { ItemStore } from "./item-store.ts";
import { isTieLit } from "./tie-pairs.ts";
import { isFaded, markOpacity } from "./tone-looks.ts";

/** What the number of a pair says now. */
interface TieSays {
  text: string;
  /** After the two names, to the ear. */
  words: string;
  isThere: boolean;
  /** Lost or weaker: hollow, dashed where it is gone. */
  fill: "full" | "hollow" | "dashed";
}

/** The item of a pair's number; null = hidden. */
export function numberItem(
  state: SeatState,
  store: ItemStore,
  mark: TieMark,
  weight: number,
): readonly MarkItem[] {
  const { input, choice, facts } = state;
  const { dataset, view, palette } = input;
  const ids = [mark.guest, mark.host].map((actor) => dataset.actors[actor]?.id ?? "");
  const id = tieId(ids[0] ?? "", ids[1] ?? "");
  const says = saysOf(state, mark, weight);
  if (!says.isThere && view.outside === "hide") return [];
  const tone: Tone = !says.isThere
    ? "out"
    : choice.lit === null
      ? "plain"
      : isTieLit(state, mark)
        ? "lit"
        : "far";
  const selected = view.selection.includes(id);
  const key = `tie:${id}`;
  const look = `${says.text}${says.words}${tone}${selected}@${mark.x},${mark.y}`;
  const number = store.keep(key, look, () => {
    const { left, right, top, bottom } = boxOf(mark);
    const shapes = pillShapes(palette, mark, { says, tone, selected });
    return {
      key,
      role: "pill",
      chooses: [id],
      events: mark.events,
      box: { left, right, top, bottom },
      tone,
      selected,
      label: `${fullName(dataset, mark.host)} – ${fullName(dataset, mark.guest)}, ${says.words}`,
      side: facts.sides[facts.sideOf(mark.guest)]?.id ?? "",
      texts: shapes.texts,
      primitives: shapes.primitives,
    };
  });
  return [number, ...dueItems(state, store, mark, id)];
}

function saysOf({ input }: SeatState, { pair, events, halfWidth, more }: TieMark, weight: number): TieSays {
  const { comparison, view, visible } = input;
  if (comparison !== null) {
    const change = changeOfPair(comparison.counted, pair);
    if (change === null) return { text: "", words: "in neither period", isThere: false, fill: "full" };
    const { kind, before, after } = change;
    const sign = SIGNS[kind];
    const by = Math.abs(after - before);
    const whole = by === 0 ? sign : `${sign}${by}`;
    return {
      text: textWidth(whole, 11, 600) + 3 <= 2 * halfWidth ? whole : sign,
      words: `${kind}: ${counted(before, "contact")} in the earlier period, ${after} in the later`,
      isThere: true,
      fill: kind === "lost" ? "dashed" : kind === "weaker" ? "hollow" : "full",
    };
  }
  const count = events.filter((event) => visible.events[event] === 1).length;
  const parts = view.counting === "once" && weight !== count ? `, weight ${weightNumber(weight)}` : "";
  return {
    text: weight === 0 ? "" : `${tieNumber(weight)}${more === undefined ? "" : "+"}`,
    words: `${counted(count, "contact")}${parts}${more === undefined ? "" : `; ${counted(more.length, "more pair")} of this row`}`,
    isThere: weight > 0,
    fill: "full",
  };
}

const SIGNS = { gained: "+", lost: "−", stronger: "▲", weaker: "▼", kept: "=" } as const;

function pillShapes(
  palette: Palette,
  mark: TieMark,
  { says, tone, selected }: { says: TieSays; tone: Tone; selected: boolean },
): { texts: MarkItem["texts"]; primitives: readonly Primitive[] } {
  const { x, y, halfWidth, half } = mark;
  const opacity = markOpacity(palette, tone);
  const colour = kindColour(palette, "meeting");
  const isFull = says.fill === "full";
  const piece = textPiece({
    x,
    middle: y,
    text: says.text,
    size: 11,
    weight: 600,
    fill: isFull ? palette.ground : palette.ink,
    anchor: "middle",
    opacity,
  });
  const inset = isFull ? 0 : 0.6;
  const rect = (air: number): { x: number; y: number; width: number; height: number; radius: number } => ({
    x: x - halfWidth - air,
    y: y - half - air,
    width: 2 * (halfWidth + air),
    height: 2 * (half + air),
    radius: half + air,
  });
  const rim = { colour: palette.ink, width: 1.1, ...(says.fill === "dashed" ? { dash: "1.8 1.5" } : {}) };
  return {
    texts: [piece.text],
    primitives: [
      {
        kind: "rect",
        ...rect(-inset),
        fill: isFull ? colour : palette.ground,
        stroke: isFull ? { colour: palette.ground, width: 0.8 } : rim,
        opacity,
      },
      ...(selected
        ? [{ kind: "rect", ...rect(2.2), fill: "none", stroke: { colour: palette.ink, width: 1.8 } } as const]
        : []),
      ...(isFaded(tone) ? [] : [piece.primitive]),
    ],
  };
}

/** While silence is looked at: a ring around the number of a pair that is due. */
function dueItems(state: SeatState, store: ItemStore, mark: TieMark, id: string): readonly MarkItem[] {
  const { silence, palette } = state.input;
  const { overdue, silentDays } = silence?.ofPair(mark.pair) ?? { overdue: null, silentDays: null };
  if (overdue === null || overdue < 1 || silentDays === null) return [];
  const pill = { ...mark, kind: "pill" } as const;
  return [dueItem(store, { palette, id, mark: pill, days: silentDays, isOverdue: overdue >= 2 })];
}

function boxOf({ x, y, halfWidth, half }: TieMark): NonNullable<MarkItem["box"]> {
  return { left: x - halfWidth, right: x + halfWidth, top: y - half, bottom: y + half };
}
