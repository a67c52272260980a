import { reserveRows, type RowList } from "./row-list.ts";
import type { SpanColumns } from "./span-order.ts";

/** Places of one order, the first inclusive, the last exclusive. */
export interface Places {
  start: number;
  end: number;
}

/** Adds the rows at these places whose last day is at least `least`. */
export function addEndingFrom(list: RowList, { to, row }: SpanColumns, places: Places, least: number): void {
  reserveRows(list, Math.max(0, places.end - places.start));
  for (let at = places.start; at < places.end; at += 1) {
    if ((to[at] ?? 0) >= least) list.rows[list.size++] = row[at] ?? 0;
  }
}

/** Adds the rows at these places whose last day is at most `most`. */
export function addEndingBy(list: RowList, { to, row }: SpanColumns, places: Places, most: number): void {
  reserveRows(list, Math.max(0, places.end - places.start));
  for (let at = places.start; at < places.end; at += 1) {
    if ((to[at] ?? 0) <= most) list.rows[list.size++] = row[at] ?? 0;
  }
}

/** Adds the rows at these places whose first day is at least `least`. */
export function addStartingFrom(
  list: RowList,
  { from, row }: SpanColumns,
  places: Places,
  least: number,
): void {
  reserveRows(list, Math.max(0, places.end - places.start));
  for (let at = places.start; at < places.end; at += 1) {
    if ((from[at] ?? 0) >= least) list.rows[list.size++] = row[at] ?? 0;
  }
}

/** Adds the rows at these places whose first day is at most `most`. */
export function addStartingBy(list: RowList, { from, row }: SpanColumns, places: Places, most: number): void {
  reserveRows(list, Math.max(0, places.end - places.start));
  for (let at = places.start; at < places.end; at += 1) {
    if ((from[at] ?? 0) <= most) list.rows[list.size++] = row[at] ?? 0;
  }
}
