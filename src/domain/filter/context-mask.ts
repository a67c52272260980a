import { contextRows } from "#domain/dataset/context-rows.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { possiblyIn } from "#domain/time/certainty.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/**
 * The context events that are possibly in a window, by event row. Facets leave context alone: it frames whatever is
 * shown. The same array as long as the same ones are inside; one that was handed out is never written.
 */
export function createContextMask(dataset: Dataset): (window: DayWindow | null) => Uint8Array {
  const { eventFrom, eventTo } = dataset.columns;
  const rows = contextRows(dataset);
  let mask = new Uint8Array(dataset.events.length);
  return (window) => {
    const isIn = (row: number): boolean =>
      window === null || possiblyIn({ from: eventFrom[row] ?? 0, to: eventTo[row] ?? 0 }, window);
    if (rows.some((row) => isIn(row) !== (mask[row] === 1))) {
      mask = new Uint8Array(mask.length);
      for (const row of rows) if (isIn(row)) mask[row] = 1;
    }
    return mask;
  };
}
