import { describeDate } from "#domain/time/describe-date.ts";
import type { EventLine } from "#compiler/report/figures/event-line.ts";
import type { ReportTable } from "./markdown-table.ts";

/** Columns beside those that every list of events has. */
interface MoreColumns<T> {
  titles: readonly string[];
  cellsOf: (event: T) => readonly string[];
}

/** A list of events with their dates, and what else is to be said of each. */
export function eventTable<T extends EventLine>(events: readonly T[], more?: MoreColumns<T>): ReportTable {
  const titles = ["event", "date", "title", ...(more?.titles ?? [])];
  return {
    columns: titles.map((title) => ({ title })),
    rows: events.map((event) =>
      [event.id, describeDate(event.date).text, event.title].concat(more?.cellsOf(event) ?? []),
    ),
  };
}
