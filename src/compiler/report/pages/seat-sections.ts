import { describeDate } from "#domain/time/describe-date.ts";
import type { Edtf } from "#domain/records/record-types.ts";
import type { DataReport } from "#compiler/report/data-report.ts";
import { countWords, type ReportSection } from "./report-section.ts";

/** The offices whose holders do not follow one another day by day, and the terms with an unknown bound. */
export function seatSections({ seats }: DataReport): readonly ReportSection[] {
  const { gaps, overlaps, open } = seats;
  const withoutFrom = open.filter(({ from }) => from === null).length;
  const withoutTo = open.filter(({ to }) => to === null).length;
  const withoutBoth = open.filter(({ from, to }) => from === null && to === null).length;
  return [
    {
      heading: "Offices with gaps",
      total: `${countWords(gaps.length, "gap")} and ${countWords(overlaps.length, "overlap")} between holders, in ${countWords(seats.seats, "seat")}.`,
      parts: [
        "Days are counted only where they are certain at any reading of the two dates; the day of a hand-over is neither a gap nor an overlap.",
        {
          columns: [
            { title: "seat" },
            { title: "what" },
            { title: "days at least", as: "number" },
            { title: "until" },
            { title: "from" },
          ],
          rows: [...gaps, ...overlaps].map(({ label, kind, days, before, until, after, from }) => [
            label,
            kind,
            days,
            `${before}, ${describeDate(until).text}`,
            `${after}, ${describeDate(from).text}`,
          ]),
        },
      ],
    },
    {
      heading: "Terms of office without a start or an end",
      total: `${open.length} of ${countWords(seats.terms, "term")}: ${withoutFrom} without a start, ${withoutTo} without an end, ${withoutBoth} of these without both.`,
      parts: [
        {
          columns: [{ title: "seat" }, { title: "holder" }, { title: "from" }, { title: "to" }],
          rows: open.map(({ label, actor, from, to }) => [label, actor, boundWords(from), boundWords(to)]),
        },
      ],
    },
  ];
}

function boundWords(bound: Edtf | null): string {
  return bound === null ? "not known" : describeDate(bound).text;
}
