/** A column: its title, and whether its cells are whole numbers or shares (two decimals), which stand on the right. */
export interface Column {
  title: string;
  as?: "number" | "share";
}

export interface ReportTable {
  columns: readonly Column[];
  rows: readonly (readonly (string | number)[])[];
}

/** Three hyphens are the least that a table's second line takes. */
const LEAST_WIDTH = 3;

/** The table in Markdown, its columns padded to one width as Prettier writes them. */
export function markdownTable({ columns, rows }: ReportTable): string {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell, at) => text(cell, columns[at]))),
  ];
  const widths = columns.map((_, at) => Math.max(LEAST_WIDTH, ...cells.map((row) => widthOf(row[at] ?? ""))));
  const [head = [], ...body] = cells.map((row) =>
    row.map((cell, at) => padded(cell, { width: widths[at] ?? 0, isRight: columns[at]?.as !== undefined })),
  );
  const rule = widths.map((width, at) =>
    columns[at]?.as === undefined ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** A text that Markdown shows as it is, in one line. */
export function plainText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\|*_<`[\]]/g, String.raw`\$&`);
}

function text(cell: string | number, column: Column | undefined): string {
  if (typeof cell === "string") return plainText(cell);
  return column?.as === "share" ? cell.toFixed(2) : String(cell);
}

function padded(cell: string, { width, isRight }: { width: number; isRight: boolean }): string {
  const padding = " ".repeat(width - widthOf(cell));
  return isRight ? padding + cell : cell + padding;
}

/** In characters, not in code units. */
function widthOf(cell: string): number {
  return [...cell].length;
}
