import { useCallback, useMemo, useState } from "react";
import type { RecordId } from "#domain/records/record-types.ts";
import type { TableColumn } from "#features/tables/columns/table-column.ts";
import { nextOrder, sortRows, type RowOrder } from "#features/tables/rows/sort-rows.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useVirtualRows } from "#ui/use-virtual-rows.ts";
import { TableRow } from "./TableRow.tsx";
import type { TableSource } from "./table-source.ts";

/** A browser lays out some hundreds of rows without a pause; of longer tables only those in sight are drawn. */
const WHOLE_UP_TO = 300;
/** A row of two lines of text, in CSS pixels. */
const ROW_HEIGHT = 46;

export interface DataTableProps {
  source: TableSource;
  headingId: string;
  selected: ReadonlySet<string>;
  onSelect: (id: RecordId, how: "replace" | "toggle") => void;
  /** Receives the rows in their present order. */
  onCopy: (source: TableSource, rows: readonly number[]) => void;
  /** Says why the table is empty. */
  emptyText: string;
}

/** One table with its heading, sorted by its headers; a long one keeps only the rows in sight in the page. */
export function DataTable({ source, headingId, selected, onSelect, onCopy, emptyText }: DataTableProps) {
  const [order, setOrder] = useState(source.firstOrder);
  const sorted = useMemo(() => sortRows(source.rows, source.columns, order), [source, order]);
  const keyOf = useCallback((at: number) => source.recordId(sorted[at] ?? -1), [source, sorted]);
  const { listRef, shown, before, after, rowRef } = useVirtualRows({
    count: sorted.length,
    wholeUpTo: WHOLE_UP_TO,
    estimate: ROW_HEIGHT,
    keyOf,
  });
  return (
    <section className="tables-section" aria-labelledby={headingId}>
      <header className="tables-section-head">
        <h3 id={headingId} tabIndex={-1}>
          {source.name}
        </h3>
        <span className="tables-count">{sorted.length}</span>
        <Button
          variant="quiet"
          ariaLabel={`Copy in columns: ${source.name}`}
          isDisabled={sorted.length === 0}
          onPress={() => onCopy(source, sorted)}
        >
          <Icon name="copy" size={14} /> Copy in columns
        </Button>
      </header>
      <div className="tables-scroll">
        <table
          className={`tables-table tables-table-${source.id}`}
          aria-label={source.name}
          aria-rowcount={sorted.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="tables-head tables-cell-check">
                <span className="visually-hidden">Selected</span>
              </th>
              {source.columns.map((column) => (
                <HeaderCell
                  key={column.id}
                  column={column}
                  order={order}
                  onPress={() => setOrder(nextOrder(order, column))}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={listRef}>
            <Gap height={before} />
            {shown.map((at) => {
              const row = sorted[at] ?? -1;
              const id = source.recordId(row);
              return (
                <TableRow
                  key={id}
                  row={row}
                  id={id}
                  index={at}
                  columns={source.columns}
                  isSelected={selected.has(id)}
                  onSelect={onSelect}
                  rowRef={rowRef}
                />
              );
            })}
            <Gap height={after} />
          </tbody>
        </table>
        {sorted.length === 0 ? <p className="tables-empty">{emptyText}</p> : null}
      </div>
    </section>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height === 0 ? null : <tr aria-hidden="true" className="tables-gap" style={{ height }} />;
}

interface HeaderCellProps {
  column: TableColumn;
  order: RowOrder;
  onPress: () => void;
}

function HeaderCell({ column, order, onPress }: HeaderCellProps) {
  const isOrdering = order.columnId === column.id;
  const icon = !isOrdering ? "sort" : order.direction === "ascending" ? "chevron-up" : "chevron-down";
  return (
    <th
      scope="col"
      className={`tables-head tables-cell-${column.look ?? "text"}`}
      aria-sort={isOrdering ? order.direction : undefined}
    >
      <button
        type="button"
        className={isOrdering ? "tables-sort tables-sort-on" : "tables-sort"}
        onClick={onPress}
      >
        {column.label}
        <Icon name={icon} size={12} />
      </button>
    </th>
  );
}
