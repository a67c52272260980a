// Small texts on plates of the ground's colour, so that no string is behind them.
import { textWidth } from "#drawing/text-width.ts";
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import { legendWidth } from "#scene/seats/layout/legend-words.ts";
import type { Mark } from "#scene/seats/layout/seat-layout-types.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import type { SecondRank } from "#scene/seats/state/second-rank.ts";
import type { ItemStore } from "./item-store.ts";

const GAP = 4;

/** The marks in sight: dates stand after the last lit one of a row. */
export interface Sight {
  marks: readonly Mark[];
  second: SecondRank;
}

interface LabelPlan {
  at: number;
  marks: readonly Mark[];
  /** From the longest to the shortest. */
  texts: readonly string[];
  taken: Box[];
  sight: Sight;
  key: string;
}

/** A text on a plate after the last of the marks of a row. */
export function labelItem(state: SeatState, store: ItemStore, plan: LabelPlan): MarkItem | null {
  const { at, marks, key, ...rest } = plan;
  const row = state.layout.rows[at];
  if (row === undefined) return null;
  const isRightwards = row.bench === "left";
  const reach = ({ x, halfWidth }: Mark): number => (isRightwards ? x + halfWidth : -x + halfWidth);
  const last = marks.toSorted((a, b) => reach(b) - reach(a))[0];
  if (last === undefined) return null;
  const mark = { ...last, y: row.y };
  return labelAt(state, store, { ...rest, mark, key: `${key}:${row.bench}${at}`, isRightwards });
}

interface PlatePlan extends Omit<LabelPlan, "at" | "marks"> {
  mark: Pick<Mark, "x" | "y" | "halfWidth">;
  isRightwards: boolean;
}

/** A text on a plate beside a mark, where it meets no lit mark, neither the middle nor the foot; null = nowhere. */
export function labelAt(state: SeatState, store: ItemStore, plan: PlatePlan): MarkItem | null {
  const { layout } = state;
  const { mark, texts, taken, sight, key, isRightwards } = plan;
  const size = layout.metrics.small;
  const end = mark.x + (isRightwards ? mark.halfWidth + GAP : -mark.halfWidth - GAP);
  for (const text of texts) {
    const width = textWidth(text, size);
    const box: Box = {
      left: isRightwards ? end : end - width,
      right: isRightwards ? end + width : end,
      top: mark.y - size * 0.56,
      bottom: mark.y + size * 0.56,
    };
    if (!isFree(state, box, taken, sight)) continue;
    taken.push(box);
    return store.keep(key, `${text}@${box.left},${box.top}`, () => plateItem(state, { key, text, box }));
  }
  return null;
}

function plateItem(
  { layout, input }: SeatState,
  { key, text, box }: { key: string; text: string; box: Box },
): MarkItem {
  const size = layout.metrics.small;
  const middle = (box.top + box.bottom) / 2;
  const piece = textPiece({ x: box.left, middle, text, size, fill: input.palette.ink });
  return {
    key,
    role: "date",
    chooses: [],
    events: [],
    box: null,
    tone: "lit",
    selected: false,
    label: text,
    texts: [piece.text],
    primitives: [
      {
        kind: "rect",
        x: box.left - 2,
        y: box.top,
        width: box.right - box.left + 4,
        height: box.bottom - box.top,
        radius: 3,
        fill: input.palette.ground,
      },
      piece.primitive,
    ],
  };
}

function isFree({ layout, isOn }: SeatState, box: Box, taken: readonly Box[], { marks }: Sight): boolean {
  const { width, metrics, foot, grounds } = layout;
  const isLeft = box.left < width / 2;
  const limit = metrics.half + 8;
  const column = grounds.find(({ bench }) => bench === "middle");
  const isBeside = box.top < (column?.bottom ?? 0);
  if (isBeside && (isLeft ? box.right > width / 2 - limit : box.left < width / 2 + limit)) return false;
  const footHalf = Math.max(foot.width, legendWidth(metrics, foot.legend)) / 2 + 4;
  const inFoot = box.bottom > foot.y - metrics.small * 0.6;
  if (inFoot && box.right > width / 2 - footHalf && box.left < width / 2 + footHalf) return false;
  const meets = (other: Box): boolean =>
    other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom;
  if (taken.some(meets)) return false;
  return !marks.some(
    (mark) =>
      // Few marks are near, and some hold thousands of events.
      meets({
        left: mark.x - mark.halfWidth,
        right: mark.x + mark.halfWidth,
        top: mark.y - mark.half,
        bottom: mark.y + mark.half,
      }) && mark.events.some(isOn),
  );
}
