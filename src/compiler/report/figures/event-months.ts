// Events by month, no more precisely than their dates: only an event whose possible days all lie in one month is
// counted in that month.
import { LASTED, UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { binsOf, unitStart, type Bins } from "#domain/time/bins.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { formatIsoDay, type Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { spreadHistogram } from "#domain/time/histogram.ts";
import { eventLine, type EventLine } from "./event-line.ts";

/** One month with events of its own, or neighbouring months that only share in some. */
export interface MonthRow {
  /** First and last month, `2022-04`. */
  from: string;
  to: string;
  /** Events whose days are known and lie in the month. */
  dayKnown: number;
  /** Events of an unknown day, of which every possible one lies in the month. */
  monthKnown: number;
  /** All dated events, each spread evenly over its possible days: the part that falls here. */
  spread: number;
}

export interface EventMonths {
  total: number;
  dayKnown: number;
  monthKnown: number;
  rows: readonly MonthRow[];
  /** Events that lasted from one month into another: in no month's count, in the spread by their days. */
  lastedLonger: readonly EventLine[];
  /** Events whose unknown day can lie in several months: in no month's count, in the spread by their span. */
  vaguer: readonly EventLine[];
  undated: readonly EventLine[];
}

/** Sums of shares are rounded to a millionth, and less is none: it is the error of adding them up. */
const SHARES = 1e6;

type Placed = { certainty: number; month: Day | null };

/** The events by month: those of one month counted, those of several and those of none told apart. */
export function eventMonths(dataset: Dataset): EventMonths {
  const { events, columns } = dataset;
  const placed = events.map((_, row): Placed => placeOf(dataset, row));
  const lines = (is: (one: Placed) => boolean): EventLine[] =>
    events.filter((_, row) => is(placed[row] ?? { certainty: UNDATED, month: null })).map(eventLine);
  const isDated = ({ certainty }: Placed): boolean => certainty !== UNDATED;
  const window = windowOf(dataset);
  const bins = window === null ? null : binsOf(window, "month");
  return {
    total: events.length,
    dayKnown: placed.filter(({ certainty, month }) => month !== null && certainty === LASTED).length,
    monthKnown: placed.filter((one) => isDated(one) && one.month !== null && one.certainty !== LASTED).length,
    rows: bins === null ? [] : joined(monthRows(bins, placed, spreadOver(columns, events.length, bins))),
    lastedLonger: lines(({ certainty, month }) => month === null && certainty === LASTED),
    vaguer: lines((one) => isDated(one) && one.month === null && one.certainty !== LASTED),
    undated: lines((one) => !isDated(one)),
  };
}

function placeOf({ columns }: Dataset, row: number): Placed {
  const certainty = columns.eventCertainty[row] ?? UNDATED;
  if (certainty === UNDATED) return { certainty, month: null };
  const first = unitStart(columns.eventFrom[row] ?? 0, "month");
  const last = unitStart(columns.eventTo[row] ?? 0, "month");
  return { certainty, month: first === last ? first : null };
}

/** From the first to the last day of all dated events; open sides count by the other. */
function windowOf({ columns, events }: Dataset): DayWindow | null {
  let from: Day = LATEST_DAY;
  let to: Day = EARLIEST_DAY;
  for (let row = 0; row < events.length; row++) {
    if (columns.eventCertainty[row] === UNDATED) continue;
    for (const day of [columns.eventFrom[row] ?? 0, columns.eventTo[row] ?? 0]) {
      if (day === EARLIEST_DAY || day === LATEST_DAY) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : null;
}

function spreadOver(columns: Dataset["columns"], count: number, bins: Bins): readonly number[] {
  const { known, unknown } = spreadHistogram(columns, new Uint8Array(count).fill(1), bins);
  return Array.from(known, (value, bin) => value + (unknown[bin] ?? 0));
}

function monthRows(bins: Bins, placed: readonly Placed[], spread: readonly number[]): MonthRow[] {
  return Array.from(bins.starts, (start, bin) => {
    const here = placed.filter(({ month }) => month === start);
    const name = formatIsoDay(start).slice(0, -3);
    const dayKnown = here.filter(({ certainty }) => certainty === LASTED).length;
    return {
      from: name,
      to: name,
      dayKnown,
      monthKnown: here.length - dayKnown,
      spread: spread[bin] ?? 0,
    };
  });
}

/** Neighbouring months without an event of their own become one row; months without any share are left out. */
function joined(months: readonly MonthRow[]): MonthRow[] {
  const rows: MonthRow[] = [];
  let isNext = false;
  for (const month of months) {
    const last = rows.at(-1);
    const hasShare = month.spread * SHARES >= 1;
    if (hasShare && isNext && last !== undefined && isBare(last) && isBare(month)) {
      last.to = month.to;
      last.spread += month.spread;
    } else if (hasShare) rows.push({ ...month });
    isNext = hasShare;
  }
  for (const row of rows) row.spread = Math.round(row.spread * SHARES) / SHARES;
  return rows;
}

function isBare({ dayKnown, monthKnown }: MonthRow): boolean {
  return dayKnown + monthKnown === 0;
}
