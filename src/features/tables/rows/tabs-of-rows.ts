import { safeCell } from "./safe-cell.ts";
import type { TableColumn } from "#features/tables/columns/table-column.ts";

/**
 * The rows as text with tabs between cells, which falls into columns when it is pasted into a spreadsheet or a document
 * (lines end in CRLF, first line = headers), as shown: in the given order, with cells that no spreadsheet takes for a
 * formula. Tabs and line ends inside a cell become blanks. Counts stay bare numbers.
 */
export function tabsOfRows(rows: readonly number[], columns: readonly TableColumn[]): string {
  const lines = [columns.map((column) => oneLine(column.label))];
  for (const row of rows) {
    lines.push(
      columns.map((column) =>
        column.look === "number" ? column.text(row) : safeCell(oneLine(column.text(row))),
      ),
    );
  }
  return lines.map((cells) => `${cells.join("\t")}\r\n`).join("");
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, " ");
}
