import { describeDate } from "#domain/time/describe-date.ts";
import type { DataReport } from "#compiler/report/data-report.ts";
import type { DatedDifferently } from "#compiler/report/figures/date-conflicts.ts";
import { partsText } from "./count-sections.ts";
import { eventTable } from "./event-table.ts";
import type { ReportTable } from "./markdown-table.ts";
import { countWords, type ReportSection } from "./report-section.ts";

/** On what the events and statements rest: independent sources, attribution, dates, confidence. */
export function evidenceSections(report: DataReport): readonly ReportSection[] {
  const { dates, confidence } = report;
  return [
    supportSection(report),
    ...attributionSections(report),
    {
      heading: "Events with conflicting dates",
      total: `${countWords(dates.conflicting.length, "event")} of which two sources give dates without a common day; of ${dates.compatible.length} more a source gives another date that fits.`,
      parts: [
        datesTable(dates.conflicting),
        ...(dates.compatible.length === 0
          ? []
          : ["Dates that fit, being coarser, finer or a part:", datesTable(dates.compatible)]),
      ],
    },
    {
      heading: "Events of low confidence",
      total: `${countWords(confidence.low.length, "event")} of ${confidence.total} (${partsText(confidence)}).`,
      parts: [
        eventTable(confidence.low, {
          titles: ["note on the date"],
          cellsOf: ({ dateNote }) => [dateNote ?? ""],
        }),
      ],
    },
  ];
}

function supportSection({ support }: DataReport): ReportSection {
  const numbers = support.byNumber.map(({ sources, events }) => `${events} on ${sources}`);
  return {
    heading: "Events with a single independent source",
    total: `${countWords(support.single.length, "event")} of ${support.total}; by how many independent sources they rest on: ${numbers.join(", ")}.`,
    parts: [
      "Two citations are independent when both their origin and the first step of their attribution differ: two papers that print one agency's copy of one ministry's readout are one source.",
      eventTable(support.single, {
        titles: ["counts as", "cites"],
        cellsOf: ({ rank, sources }) => [rank, sources.join(", ")],
      }),
    ],
  };
}

function attributionSections({ attribution }: DataReport): readonly ReportSection[] {
  const { total, byLength, without, chains } = attribution;
  const lengths = byLength.map(({ steps, statements }) => `${statements} of ${countWords(steps, "step")}`);
  return [
    {
      heading: "Statements without attribution",
      total: `${countWords(without.length, "statement")} of ${total}.`,
      parts: [{ columns: [{ title: "statement" }], rows: without.map((id) => [id]) }],
    },
    {
      heading: "Statements with a chain of attribution",
      total: `${countWords(chains.length, "statement")} of ${total} with two steps or more; by steps: ${lengths.join(", ")}.`,
      parts: [
        {
          columns: [{ title: "statement" }, { title: "according to, from the speaker to the source" }],
          rows: chains.map(({ id, steps }) => [id, steps.join(" → ")]),
        },
      ],
    },
  ];
}

function datesTable(events: readonly DatedDifferently[]): ReportTable {
  return eventTable(events, {
    titles: ["as the sources have it"],
    cellsOf: ({ cited }) => [
      cited.map(({ source, date }) => `${describeDate(date).text} (${source})`).join("; "),
    ],
  });
}
