import type { TableColumn } from "#features/tables/columns/table-column.ts";

/** The column that orders a table, and which way. */
export interface RowOrder {
  columnId: string;
  direction: "ascending" | "descending";
}

/** One collator for all tables: making one is slow, and names sort the same everywhere. */
const COLLATOR = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * The rows in the order of one column. Nothing known (null) comes last in both directions,
 * and equal keys keep the order that they came in. An unknown column leaves the rows as they are.
 */
export function sortRows(
  rows: readonly number[],
  columns: readonly TableColumn[],
  order: RowOrder,
): readonly number[] {
  const column = columns.find((each) => each.id === order.columnId);
  if (column === undefined) return rows;
  const sign = order.direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, key: column.key(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      return sign * compareKeys(a.key, b.key);
    })
    .map((each) => each.row);
}

/** The order after a press on a header: the same column turns round, another starts ascending (counts: descending). */
export function nextOrder(order: RowOrder, column: TableColumn): RowOrder {
  if (order.columnId === column.id) {
    return { columnId: column.id, direction: order.direction === "ascending" ? "descending" : "ascending" };
  }
  return { columnId: column.id, direction: column.look === "number" ? "descending" : "ascending" };
}

function compareKeys(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
}
