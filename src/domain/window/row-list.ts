/** Row numbers in a list that is filled anew at each step; only the first `size` mean anything. */
export interface RowList {
  rows: Int32Array;
  size: number;
}

/** An empty list. */
export function createRowList(): RowList {
  return { rows: new Int32Array(64), size: 0 };
}

/** Makes room for so many more rows, so that a loop can write without looking. */
export function reserveRows(list: RowList, more: number): void {
  const needed = list.size + more;
  if (needed <= list.rows.length) return;
  const rows = new Int32Array(Math.max(needed, list.rows.length * 2));
  rows.set(list.rows.subarray(0, list.size));
  list.rows = rows;
}

/** The rows of the list as a view that holds until the list is filled again. */
export function listedRows({ rows, size }: RowList): Int32Array {
  return rows.subarray(0, size);
}
