// Pairs whose numbers have no room: how many, and pressing it chooses whose they are.
import { counted } from "#domain/text/counted.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { nameForms } from "#scene/marks/short-names.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import { tieNumber, type MorePairs } from "#scene/seats/layout/tie-layout.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import type { ItemStore } from "./item-store.ts";
import { isPairOf } from "./tie-pairs.ts";

const SIZE = 11;
const HALF = 6;
const MOST_SAID = 12;

/** `weights` by pair row; 0 = not counted now. */
export function moreItems(
  state: SeatState,
  store: ItemStore,
  { lists, weights }: { lists: readonly MorePairs[]; weights: ArrayLike<number> },
): readonly MarkItem[] {
  const { comparison, silence } = state.input;
  // Beside the heading of the middle stand the signs of two periods and of silence.
  const isTaken = comparison !== null || silence !== null;
  return lists.flatMap((list) => {
    const pairs = list.pairs.filter((pair) => (weights[pair] ?? 0) > 0);
    if (pairs.length === 0 || (list.inside === true && isTaken)) return [];
    return moreItem(state, store, { ...list, pairs }, weights);
  });
}

function moreItem(state: SeatState, store: ItemStore, list: MorePairs, weights: ArrayLike<number>): MarkItem {
  const { dataset, palette, view } = state.input;
  const { pairs, x, y, dir } = list;
  const { pairA, pairB } = dataset.columns;
  const ends = (pair: number): readonly [number, number] => [pairA[pair] ?? -1, pairB[pair] ?? -1];
  const isLit = state.choice.lit === null || pairs.some((pair) => isPairOf(state, ...ends(pair)));
  const text = textOf(list, state.input.comparison === null ? weights : null);
  const key = `more:${list.key}`;
  return store.keep(key, `${text}${pairs.join()}${isLit}${view.counting}@${x},${y}`, () => {
    const piece = textPiece({
      x: x + dir * 2,
      middle: y,
      text,
      size: SIZE,
      weight: 600,
      fill: palette.ink,
      anchor: dir > 0 ? "start" : "end",
      opacity: isLit ? 1 : 0.4,
    });
    const { box } = piece.text;
    const name = (actor: number): string => nameForms(dataset, actor).short;
    const said = pairs.slice(0, MOST_SAID).map((pair) => {
      const [a, b] = ends(pair);
      return `${name(a)} – ${name(b)} ${tieNumber(weights[pair] ?? 0)}`;
    });
    const rest = pairs.length - said.length;
    return {
      key,
      role: "pill",
      chooses: list.chooses.map((actor) => dataset.actors[actor]?.id ?? ""),
      events: [],
      box: { left: box.left - 1, right: box.right + 1, top: y - HALF, bottom: y + HALF },
      tone: isLit ? "plain" : "far",
      selected: false,
      label: `${counted(pairs.length, "more pair")}: ${said.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
      texts: [piece.text],
      primitives: [
        {
          kind: "rect",
          x: box.left - 1,
          y: y - HALF,
          width: box.right - box.left + 2,
          height: 2 * HALF,
          radius: 3,
          fill: palette.ground,
        },
        piece.primitive,
      ],
    };
  });
}

/** "+3 more pairs", as long as has room; of a single pair its number where "+1" would stand. */
function textOf({ pairs, room }: MorePairs, weights: ArrayLike<number> | null): string {
  const count = pairs.length;
  const fits = (form: string): boolean => textWidth(form, SIZE, 600) + 3 <= room;
  const [only] = pairs;
  const number = count === 1 && only !== undefined && weights !== null ? [tieNumber(weights[only] ?? 0)] : [];
  return [`+${counted(count, "more pair")}`, `+${count} more`, ...number].find(fits) ?? `+${count}`;
}
