import type { RecordId } from "#domain/records/record-types.ts";
import type { TableColumn } from "#features/tables/columns/table-column.ts";
import type { RowOrder } from "#features/tables/rows/sort-rows.ts";

/** One of the three tables: its rows (row numbers of the dataset) and how they read. */
export interface TableSource {
  id: "actors" | "events" | "statements";
  /** The table's accessible name. */
  name: string;
  columns: readonly TableColumn[];
  rows: readonly number[];
  recordId: (row: number) => RecordId;
  firstOrder: RowOrder;
}
