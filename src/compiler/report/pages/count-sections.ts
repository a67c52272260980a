import type { DataReport } from "#compiler/report/data-report.ts";
import type { EventLine } from "#compiler/report/figures/event-line.ts";
import type { EventMonths, MonthRow } from "#compiler/report/figures/event-months.ts";
import type { Parted } from "#compiler/report/figures/record-counts.ts";
import { eventTable } from "./event-table.ts";
import type { ReportTable } from "./markdown-table.ts";
import { countWords, type ReportSection, sumOf } from "./report-section.ts";

/** How many records there are, and the events by type and by month. */
export function countSections({ counts, types, months }: DataReport): readonly ReportSection[] {
  const { actors, events, eventsByStatus, statements, sources } = counts;
  const total = [
    countWords(actors.total, "actor"),
    countWords(events.total, "event"),
    countWords(statements.total, "statement"),
    countWords(sources.total, "source"),
  ];
  return [
    {
      heading: "Records",
      total: `${total.join(", ")}.`,
      parts: [
        {
          columns: [{ title: "records" }, { title: "total", as: "number" }, { title: "of these" }],
          rows: [
            ["actors by kind", actors.total, partsText(actors)],
            ["events by what they count as", events.total, partsText(events)],
            ["events by status", eventsByStatus.total, partsText(eventsByStatus)],
            ["statements by form", statements.total, partsText(statements)],
            ["sources by kind", sources.total, partsText(sources)],
          ],
        },
      ],
    },
    {
      heading: "Events by type",
      total: `${countWords(
        sumOf(types, (one) => one.total),
        "event",
      )} of ${countWords(types.length, "type")}.`,
      parts: [
        {
          columns: [
            { title: "type" },
            { title: "events", as: "number" },
            { title: "contacts", as: "number" },
            { title: "context", as: "number" },
            { title: "cancelled", as: "number" },
          ],
          rows: types.map((one) => [one.label, one.total, one.contacts, one.context, one.cancelled]),
        },
      ],
    },
    monthSection(months),
  ];
}

/** "meeting 53, call 24". */
export function partsText({ parts }: Pick<Parted, "parts">): string {
  return parts.map(({ id, count }) => `${id} ${count}`).join(", ");
}

function monthSection(months: EventMonths): ReportSection {
  const { total, dayKnown, monthKnown, rows, lastedLonger, vaguer, undated } = months;
  return {
    heading: "Events by month",
    total: `${countWords(total, "event")}: ${dayKnown} with known days in one month, ${monthKnown} of an unknown day in one month, ${lastedLonger.length} that lasted from one month into another, ${vaguer.length} vaguer than a month, ${undated.length} undated.`,
    parts: [
      "An event is counted in a month only when all its possible days lie in that month. One of an unknown day in several months, or that lasted over several, is counted in none of them. The last column spreads every dated event, as the bars of the page do: each weighs 1, evenly over its possible days. Months in which nothing is counted stand together, and those without any share are left out. An undated event is in no row.",
      {
        columns: [
          { title: "month" },
          { title: "day known", as: "number" },
          { title: "day unknown", as: "number" },
          { title: "spread", as: "share" },
        ],
        rows: [
          ...rows.map((row) => [monthWords(row), row.dayKnown, row.monthKnown, row.spread]),
          ["all months", dayKnown, monthKnown, sumOf(rows, ({ spread }) => spread)],
        ],
      },
      ...listed("Lasted from one month into another:", lastedLonger),
      ...listed("Vaguer than a month:", vaguer),
      ...listed("Undated:", undated),
    ],
  };
}

function listed(words: string, events: readonly EventLine[]): (string | ReportTable)[] {
  return events.length === 0 ? [] : [words, eventTable(events)];
}

function monthWords({ from, to }: MonthRow): string {
  return from === to ? from : `${from} to ${to}`;
}
