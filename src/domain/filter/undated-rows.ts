import { UNDATED } from "#domain/dataset/dataset.ts";
import { createRowList, reserveRows, type RowList } from "#domain/window/row-list.ts";

/** The rows without a date: they come last. */
export function undatedRows(certainty: Uint8Array): RowList {
  let first = certainty.length;
  while (first > 0 && certainty[first - 1] === UNDATED) first -= 1;
  const list = createRowList();
  reserveRows(list, certainty.length - first);
  for (let row = first; row < certainty.length; row += 1) list.rows[list.size++] = row;
  return list;
}

/** Adds all rows of one list to another. */
export function addRows(list: RowList, { rows, size }: RowList): void {
  reserveRows(list, size);
  list.rows.set(rows.subarray(0, size), list.size);
  list.size += size;
}
