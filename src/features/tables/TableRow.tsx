import { memo, type MouseEvent, type RefCallback } from "react";
import type { RecordId } from "#domain/records/record-types.ts";
import type { TableColumn } from "#features/tables/columns/table-column.ts";

export interface TableRowProps {
  row: number;
  id: RecordId;
  /** 0-based place in the whole table, the header row not counted. */
  index: number;
  columns: readonly TableColumn[];
  isSelected: boolean;
  onSelect: (id: RecordId, how: "replace" | "toggle") => void;
  /** Measures the row, in long tables. */
  rowRef: RefCallback<HTMLElement> | undefined;
}

/** One row: a check box adds it to the selection, its name selects it alone (with Shift, Ctrl or Cmd: adds it). */
export const TableRow = memo(function TableRow({
  row,
  id,
  index,
  columns,
  isSelected,
  onSelect,
  rowRef,
}: TableRowProps) {
  const name = columns.find((column) => column.look === "name")?.text(row) ?? id;
  const onName = (event: MouseEvent): void => {
    onSelect(id, event.shiftKey || event.ctrlKey || event.metaKey ? "toggle" : "replace");
  };
  return (
    <tr
      ref={rowRef}
      data-index={index}
      className={isSelected ? "tables-row tables-row-selected" : "tables-row"}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
    >
      <td className="tables-cell tables-cell-check">
        <label className="tables-check">
          <input
            type="checkbox"
            aria-label={`Select ${name}`}
            checked={isSelected}
            onChange={() => onSelect(id, "toggle")}
          />
        </label>
      </td>
      {columns.map((column) =>
        column.look === "name" ? (
          <th
            key={column.id}
            scope="row"
            className={`tables-cell tables-cell-name tables-column-${column.id}`}
            dir="auto"
          >
            <button type="button" className="tables-name" onClick={onName}>
              {name}
            </button>
          </th>
        ) : (
          <td
            key={column.id}
            className={`tables-cell tables-cell-${column.look ?? "text"} tables-column-${column.id}`}
            dir="auto"
          >
            {column.text(row)}
          </td>
        ),
      )}
    </tr>
  );
});
