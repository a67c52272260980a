import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { EARLIEST_DAY } from "#domain/time/date-span.ts";
import { calendarFromDay } from "#domain/time/day.ts";
import { monthName } from "#domain/time/month-names.ts";

/** Rows under one heading; null = a short list that needs none. */
export interface EventGroup {
  readonly heading: string | null;
  readonly rows: readonly number[];
}

/** Lists up to this long stay whole. */
const UNGROUPED = 10;
/** Longer stretches than this many months are grouped by year. */
const MANY_MONTHS = 36;

/** Groups rows, in the order given, by the month or year in which they begin. */
export function groupEvents(dataset: Dataset, rows: readonly number[]): readonly EventGroup[] {
  if (rows.length <= UNGROUPED) return rows.length === 0 ? [] : [{ heading: null, rows }];
  const byYear = monthsCovered(dataset, rows) > MANY_MONTHS;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const heading = headingOf(dataset, row, byYear);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [row]);
    else group.push(row);
  }
  return [...groups].map(([heading, members]) => ({ heading, rows: members }));
}

function monthsCovered(dataset: Dataset, rows: readonly number[]): number {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const month = monthNumber(dataset, row);
    if (month === null) continue;
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  return last - first + 1;
}

/** Months since year 0; null for rows without a known first day. */
function monthNumber(dataset: Dataset, row: number): number | null {
  const { eventCertainty, eventFrom } = dataset.columns;
  const from = eventFrom[row] ?? 0;
  if ((eventCertainty[row] ?? UNDATED) === UNDATED || from === EARLIEST_DAY) return null;
  const { year, month } = calendarFromDay(from);
  return year * 12 + month - 1;
}

function headingOf(dataset: Dataset, row: number, byYear: boolean): string {
  const months = monthNumber(dataset, row);
  if (months === null)
    return (dataset.columns.eventCertainty[row] ?? UNDATED) === UNDATED ? "Undated" : "Start unknown";
  const year = Math.floor(months / 12);
  return byYear ? String(year) : `${monthName(months - year * 12 + 1)} ${year}`;
}
