import { UNDATED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import { createRowList, listedRows, reserveRows, type RowList } from "./row-list.ts";

/** Rows sorted by first day, undated ones last, as a data set keeps them. */
export interface DatedColumns {
  from: Int32Array;
  to: Int32Array;
  /** UNDATED, LASTED or UNKNOWN_DAY by row; null = every row lasted. */
  certainty: Uint8Array | null;
}

/** Dated rows by kind, ascending: of one day, lasting several, or of unknown day among several. */
export type RowKinds = Record<"days" | "lasted" | "unknown", Int32Array>;

/** Tells the kinds of row apart that a window treats differently; undated rows are in none. */
export function splitRows({ from, to, certainty }: DatedColumns): RowKinds {
  const lists = { days: new Int32Array(from.length), lasted: createRowList(), unknown: createRowList() };
  let dayCount = 0;
  for (let row = 0; row < from.length; row += 1) {
    if (certainty !== null && certainty[row] === UNDATED) continue;
    if (from[row] === to[row]) lists.days[dayCount++] = row;
    else push(certainty !== null && certainty[row] === UNKNOWN_DAY ? lists.unknown : lists.lasted, row);
  }
  return {
    days: lists.days.slice(0, dayCount),
    lasted: listedRows(lists.lasted).slice(),
    unknown: listedRows(lists.unknown).slice(),
  };
}

function push(list: RowList, row: number): void {
  reserveRows(list, 1);
  list.rows[list.size++] = row;
}
