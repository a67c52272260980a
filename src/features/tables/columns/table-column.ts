/** One column of a table over rows of the dataset: what a cell says, and what it sorts by. */
export interface TableColumn {
  id: string;
  /** The header, in sentence case. */
  label: string;
  /** The cell as text: shown and copied. "" where nothing is known. */
  text: (row: number) => string;
  /** What the column sorts by; null (nothing known) comes last in both directions. */
  key: (row: number) => number | string | null;
  /** name: the row's header and its button; number: set to the right; long: gets the room that is left. */
  look?: "name" | "number" | "long";
}

/** A column whose sort key is its text. */
export function textColumn(column: Omit<TableColumn, "key">): TableColumn {
  return { ...column, key: (row) => column.text(row) || null };
}

/** A column of counts. */
export function countColumn(id: string, label: string, count: (row: number) => number): TableColumn {
  return { id, label, look: "number", text: (row) => String(count(row)), key: count };
}
