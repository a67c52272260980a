// When most of what is lit has nobody of the middle in it, another side would show more of it there.
import { withArticle } from "#domain/text/with-article.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import type { ItemStore } from "./item-store.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

/** Half the height of the offer, px. */
const HALF = 8;

/**
 * The side to offer; null while at least half of what is lit has somebody of the middle in it, and where a person has
 * put the middle there and chosen nothing since.
 */
export function offeredMiddle({ facts, on, choice, input }: SeatState): MarkScene["offersMiddle"] {
  const { sides, seating, middle } = facts;
  if (choice.lit === null && input.view.middle !== null) return null;
  const { all, first, ofSide } = on;
  if (first * 2 >= all) return null;
  const places = [...sides.keys()].filter((place) => place !== middle && !seating.foot.includes(place));
  const best = places.toSorted((a, b) => (ofSide[b] ?? 0) - (ofSide[a] ?? 0))[0];
  // A side that is in no more of it would show no more of it.
  if ((ofSide[best ?? -1] ?? 0) <= first) return null;
  const side = sides[best ?? -1];
  return side === undefined ? null : { side: side.id, label: `Put ${withArticle(side.label)} in the middle` };
}

/** The offer as a line in the place of the words on the middle: nothing makes room for it. */
export function offerItems(
  state: SeatState,
  store: ItemStore,
  offer: MarkScene["offersMiddle"],
): readonly MarkItem[] {
  if (offer === null) return [];
  const { layout, input } = state;
  const { palette } = input;
  const ground = layout.grounds.find(({ bench }) => bench === "middle");
  const size = layout.metrics.small;
  const y = (ground?.subtitle ?? 30) + 1;
  const key = "offer:middle";
  return [
    store.keep(key, offer.side, () => {
      const x = layout.width / 2;
      const half = textWidth(offer.label, size, 600) / 2 + 8;
      const fill = palette.accent;
      const piece = textPiece({ x, middle: y, text: offer.label, size, weight: 600, fill, anchor: "middle" });
      const box = { left: x - half, right: x + half, top: y - HALF, bottom: y + HALF };
      return {
        key,
        role: "offer",
        chooses: [],
        events: [],
        box,
        tone: "plain",
        selected: false,
        label: offer.label,
        side: offer.side,
        texts: [piece.text],
        primitives: [
          {
            kind: "rect",
            x: box.left,
            y: box.top,
            width: 2 * half,
            height: 2 * HALF,
            radius: HALF,
            fill: palette.surface,
            stroke: { colour: palette.accent, width: 1 },
          },
          piece.primitive,
        ],
      };
    }),
  ];
}
