import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { calendarFromDay, dayFromCalendar, type Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { UNDATED, type Dataset } from "./dataset.ts";

/** A window with a name that people would use for it. */
export interface NamedRange {
  /** Stable: "last-30-days", "before-<event id>", "since-<event id>", "year-2022". */
  id: string;
  label: string;
  window: DayWindow;
  kind: "recent" | "before" | "since" | "year";
  /** The context event that splits the time before from the time since; absent for the others. */
  split?: { event: string; title: string; isMain: boolean };
}

/** No menu is longer; of a longer span the latest years are named. */
const MOST_YEARS = 40;
const LAST_DAYS = 30;

/**
 * The last 30 days of the data; before and since each dated context event (a war that people
 * reckon from, where the data name one, first and by that name); every calendar year of the data, latest first. "Before" ends on the day
 * before the event's first day, "since" begins on that day. Ranges that would hold no day of the data are left out.
 */
export function namedRanges(dataset: Dataset): readonly NamedRange[] {
  const { span } = dataset;
  const last = lastDay(dataset);
  const recent: NamedRange = {
    id: `last-${LAST_DAYS}-days`,
    label: `Last ${LAST_DAYS} days of the data`,
    window: { from: Math.max(span.from, last - LAST_DAYS + 1), to: last },
    kind: "recent",
  };
  return [recent, ...splitRanges(dataset), ...years(span)];
}

/** The last day on which a counted event can have happened; the end of the span when none has an end. */
function lastDay({ columns, span }: Dataset): Day {
  let last = EARLIEST_DAY;
  for (let row = 0; row < columns.eventTo.length; row += 1) {
    if (columns.eventCountable[row] !== 1 || columns.eventCertainty[row] === UNDATED) continue;
    const to = columns.eventTo[row] ?? 0;
    last = Math.max(last, to === LATEST_DAY ? (columns.eventFrom[row] ?? 0) : to);
  }
  return last < span.from || last > span.to ? span.to : last;
}

function splitRanges({ events, columns, span }: Dataset): NamedRange[] {
  const splits = events.flatMap((event, row) => {
    const day = columns.eventFrom[row] ?? 0;
    const isDated = columns.eventCertainty[row] !== UNDATED && day !== EARLIEST_DAY;
    if (event.context !== true || event.status === "cancelled" || !isDated) return [];
    const isMain = event.type === "military" && event.landmark !== undefined;
    return [
      { day, event: event.id, title: event.title, name: isMain ? event.landmark : event.title, isMain },
    ];
  });
  const mainFirst = [...splits.filter((one) => one.isMain), ...splits.filter((one) => !one.isMain)];
  return mainFirst.flatMap(({ day, name, ...split }) => {
    const before: NamedRange = {
      id: `before-${split.event}`,
      label: `Before ${name}`,
      window: { from: span.from, to: Math.min(day - 1, span.to) },
      kind: "before",
      split,
    };
    const since: NamedRange = {
      id: `since-${split.event}`,
      label: `Since ${name}`,
      window: { from: Math.max(day, span.from), to: span.to },
      kind: "since",
      split,
    };
    return [before, since].filter(({ window }) => window.from <= window.to);
  });
}

function years(span: DayWindow): NamedRange[] {
  const first = calendarFromDay(span.from).year;
  const last = calendarFromDay(span.to).year;
  const ranges: NamedRange[] = [];
  for (let year = last; year >= first && ranges.length < MOST_YEARS; year -= 1) {
    ranges.push({
      id: `year-${year}`,
      label: String(year),
      window: { from: dayFromCalendar(year, 1, 1), to: dayFromCalendar(year, 12, 31) },
      kind: "year",
    });
  }
  return ranges;
}
