import { describeDate } from "#domain/time/describe-date.ts";
import type { DataReport } from "#compiler/report/data-report.ts";
import { partsText } from "./count-sections.ts";
import { markdownTable } from "./markdown-table.ts";
import { sumOf } from "./report-section.ts";

/** The report in a dozen lines, for the README. */
export function readmeSummary(report: DataReport): string {
  const { counts, coverage, types, support, attribution, confidence, seats, sources } = report;
  const contacts = types.filter((type) => type.contacts > 0);
  const byType = contacts
    .toSorted((a, b) => b.contacts - a.contacts || (a.id < b.id ? -1 : 1))
    .map((type) => `${type.id} ${type.contacts}`);
  return markdownTable({
    columns: [{ title: "built-in data" }, { title: `edition ${report.edition}` }],
    rows: [
      ["Actors", `${counts.actors.total}: ${partsText(counts.actors)}`],
      ["Events", `${counts.events.total}: ${partsText(counts.events)}`],
      ["Statements", `${counts.statements.total}: ${partsText(counts.statements)}`],
      ["Sources", `${counts.sources.total} of ${sources.byOutlet.length} outlets`],
      ["Span of the contacts", `${dateText(coverage.from)} to ${dateText(coverage.to)}`],
      [`Contacts by type (${sumOf(contacts, (type) => type.contacts)})`, byType.join(", ")],
      ["Events with a single independent source", `${support.single.length} of ${support.total}`],
      ["Events of low confidence", `${confidence.low.length} of ${confidence.total}`],
      ["Statements without attribution", `${attribution.without.length} of ${attribution.total}`],
      [
        "Offices with gaps",
        `${seats.gaps.length} gaps, ${seats.overlaps.length} overlaps in ${seats.seats} seats; ${seats.open.length} of ${seats.terms} terms without a start or an end`,
      ],
    ],
  });
}

function dateText(date: string): string {
  return describeDate(date).text;
}
