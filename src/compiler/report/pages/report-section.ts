import { markdownTable, type ReportTable } from "./markdown-table.ts";

/** A part of the report under a heading of its own. */
export interface ReportSection {
  heading: string;
  /** What it comes to, in one sentence. */
  total: string;
  /** Paragraphs (in Markdown) and tables. */
  parts: readonly (string | ReportTable)[];
}

/** How many rows of a long table are shown; the rest is counted in words. */
const TOP_ROWS = 20;

/** A section in Markdown; a table without rows is left out. */
export function sectionText({ heading, total, parts }: ReportSection): string {
  const blocks = parts.flatMap((part) => {
    if (typeof part === "string") return [part];
    return part.rows.length === 0 ? [] : [markdownTable(part)];
  });
  return [`## ${heading}`, `**${total}**`, ...blocks].join("\n\n");
}

/** What a long table shows of its items, and the items that it only counts. */
export interface Shown<T> {
  shown: readonly T[];
  rest: readonly T[];
}

/** The first rows of a list, or all of it. */
export function topOf<T>(list: readonly T[], isWhole: boolean): Shown<T> {
  const most = isWhole ? list.length : TOP_ROWS;
  return { shown: list.slice(0, most), rest: list.slice(most) };
}

/** The sum of a number of each item. */
export function sumOf<T>(list: readonly T[], numberOf: (item: T) => number): number {
  return list.reduce((sum, item) => sum + numberOf(item), 0);
}

/** "1 event", "2 events". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
