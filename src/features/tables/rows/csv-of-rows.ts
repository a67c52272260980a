import { safeCell } from "./safe-cell.ts";
import type { TableColumn } from "#features/tables/columns/table-column.ts";

/**
 * The rows as CSV (RFC 4180, lines end in CRLF, first line = headers), as shown: in the given order,
 * with cells that no spreadsheet takes for a formula. Counts stay bare numbers.
 */
export function csvOfRows(rows: readonly number[], columns: readonly TableColumn[]): string {
  const lines = [columns.map((column) => quoted(column.label))];
  for (const row of rows) {
    lines.push(
      columns.map((column) =>
        column.look === "number" ? column.text(row) : quoted(safeCell(column.text(row))),
      ),
    );
  }
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
