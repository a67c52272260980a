import { counted } from "#domain/text/counted.ts";
import type { Palette } from "#drawing/palette.ts";
import { ONLY_SEEN, type MarkItem } from "#scene/mark-scene.ts";
import { dueRing } from "#scene/marks/due-ring.ts";
import type { ItemStore } from "./item-store.ts";

interface Due {
  palette: Palette;
  /** What it rings: an event's id, or the id of a tie. */
  id: string;
  mark: Parameters<typeof dueRing>[1];
  side?: string;
  /** Since the last contact. */
  days: number;
  isOverdue: boolean;
}

/** While silence is looked at: the ring around a mark or a number whose pair is due. */
export function dueItem(store: ItemStore, { palette, id, mark, side, days, isOverdue }: Due): MarkItem {
  const key = `${isOverdue ? "overdue" : "due"}:${id}`;
  return store.keep(key, `${days}@${mark.x},${mark.y}`, () => ({
    ...ONLY_SEEN,
    key,
    role: "date",
    label: `Silent for ${counted(days, "day")}`,
    ...(side === undefined ? {} : { side }),
    texts: [],
    primitives: dueRing(palette, mark, isOverdue),
  }));
}
