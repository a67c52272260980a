// A contact lies in the lane of everybody who took part: where one of its lanes is crowded, another can show it. Lanes are
// placed once more so that those go into pills that have a mark of their own elsewhere.
import type { RowMarks } from "./lane-mark.ts";

type PlaceAgain = (at: number, isSafe: (event: number) => boolean) => RowMarks | null;

/** Rows in which as few contacts as can be are in pills everywhere. */
export function rescueMarks(rows: readonly RowMarks[], placeAgain: PlaceAgain): readonly RowMarks[] {
  const marks = new Map<number, number>();
  for (const row of rows) count(marks, row, 1);
  return rows.map((row, at) => {
    if (!hidden(row).some((event) => !marks.has(event))) return row;
    count(marks, row, -1);
    const again = placeAgain(at, (event) => marks.has(event));
    const better = again !== null && nowhere(again, marks) < nowhere(row, marks) ? again : row;
    count(marks, better, 1);
    return better;
  });
}

function hidden({ pills }: RowMarks): readonly number[] {
  return pills.flatMap(({ events }) => events);
}

/** Contacts of a row that have a mark neither in it nor elsewhere. */
function nowhere(row: RowMarks, elsewhere: ReadonlyMap<number, number>): number {
  if (row.bars.some(({ pale }) => !pale)) return Infinity;
  return hidden(row).filter((event) => !elsewhere.has(event)).length;
}

function count(marks: Map<number, number>, row: RowMarks, by: 1 | -1): void {
  for (const { event } of row.marks) {
    const total = (marks.get(event) ?? 0) + by;
    if (total > 0) marks.set(event, total);
    else marks.delete(event);
  }
}
