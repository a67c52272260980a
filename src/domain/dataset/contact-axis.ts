import { calendarFromDay, dayFromCalendar, daysInMonth, type Day } from "#domain/time/day.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { shownAxis } from "#domain/time/shown-axis.ts";
import { UNDATED, type Dataset } from "./dataset.ts";

/** Where the axis begins and ends when nobody has chosen a part of it, and what lies before. */
export interface ContactAxis {
  /** Whole months, from the first contact to the last. */
  axis: DayWindow;
  /** Contacts that lie wholly before the axis. */
  contactsBefore: number;
  /** Whether the data begin earlier than the axis. */
  isCut: boolean;
}

/** A silence of so many days sets the few contacts before it apart … */
const LONG_SILENCE = 366;
/** … where they are no more than this part of all. */
const FEW = 0.03;

const known = new WeakMap<Dataset, ContactAxis>();

/**
 * The months with contacts. A handful of contacts far ahead of all others, more than a year of nothing after them, lie
 * before the axis: they would leave most of it empty. The axis ends with the last contact.
 */
export function contactAxis(dataset: Dataset): ContactAxis {
  let axis = known.get(dataset);
  if (axis === undefined) {
    axis = makeAxis(dataset);
    known.set(dataset, axis);
  }
  return axis;
}

/** The part of time that the axis shows for a view's choice; null = nobody has chosen. */
export function axisOf(dataset: Dataset, chosen: DayWindow | null): DayWindow {
  return shownAxis(chosen, dataset.span, contactAxis(dataset).axis);
}

function makeAxis({ columns, span }: Dataset): ContactAxis {
  const spans: { from: Day; to: Day }[] = [];
  columns.eventFrom.forEach((from, row) => {
    const to = columns.eventTo[row] ?? from;
    if (columns.eventCountable[row] !== 1 || columns.eventCertainty[row] === UNDATED) return;
    // An open side counts by its finite other side.
    spans.push({
      from: from === EARLIEST_DAY ? to : from,
      to: to === LATEST_DAY ? from : to,
    });
  });
  if (spans.length === 0) return { axis: span, contactsBefore: 0, isCut: false };
  spans.sort((a, b) => a.from - b.from);
  const contactsBefore = countAhead(spans);
  const rest = spans.slice(contactsBefore);
  const last = rest.reduce((latest, { to }) => Math.max(latest, to), EARLIEST_DAY);
  const axis = clipped(wholeMonths(rest[0]?.from ?? span.from, last), span);
  return { axis, contactsBefore, isCut: axis.from > span.from };
}

/** How many of the first contacts stand apart from the others. */
function countAhead(spans: readonly DayWindow[]): number {
  let ahead = 0;
  let end = EARLIEST_DAY;
  for (let at = 0; at + 1 <= spans.length * FEW; at += 1) {
    end = Math.max(end, spans[at]?.to ?? EARLIEST_DAY);
    const next = spans[at + 1]?.from;
    if (next !== undefined && next - end > LONG_SILENCE) ahead = at + 1;
  }
  return ahead;
}

function wholeMonths(first: Day, last: Day): DayWindow {
  const from = calendarFromDay(first);
  const to = calendarFromDay(last);
  return {
    from: dayFromCalendar(from.year, from.month, 1),
    to: dayFromCalendar(to.year, to.month, daysInMonth(to.year, to.month)),
  };
}

function clipped({ from, to }: DayWindow, span: DayWindow): DayWindow {
  return { from: Math.max(from, span.from), to: Math.min(to, span.to) };
}
