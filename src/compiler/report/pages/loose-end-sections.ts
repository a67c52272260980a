import type { DataReport } from "#compiler/report/data-report.ts";
import { countWords, type ReportSection } from "./report-section.ts";

/** What nothing rests on, what is read in a machine's words, and what cannot be looked up. */
export function looseEndSections(report: DataReport): readonly ReportSection[] {
  const { unused, machineTranslated, uncited, counts } = report;
  const nowhere = unused.actors.filter(({ namedAs }) => namedAs.length === 0).length;
  return [
    {
      heading: "Actors in no event and no statement",
      total: `${unused.actors.length} of ${countWords(counts.actors.total, "actor")}, ${nowhere} of them named nowhere else.`,
      parts: [
        {
          columns: [{ title: "actor" }, { title: "name" }, { title: "named as" }],
          rows: unused.actors.map(({ id, name, namedAs }) => [id, name, namedAs.join(", ") || "nothing"]),
        },
      ],
    },
    {
      heading: "Sources cited nowhere",
      total: `${unused.sources.length} of ${countWords(counts.sources.total, "source")}.`,
      parts: [
        {
          columns: [{ title: "source" }, { title: "title" }],
          rows: unused.sources.map(({ id, title }) => [id, title]),
        },
      ],
    },
    {
      heading: "Machine-translated sources",
      total: `${machineTranslated.length} of ${countWords(counts.sources.total, "source")}.`,
      parts: [
        {
          columns: [
            { title: "source" },
            { title: "title" },
            { title: "events", as: "number" },
            { title: "statements", as: "number" },
            { title: "fragments in a machine's words", as: "number" },
          ],
          rows: machineTranslated.map(({ id, title, events, statements, quotations }) => [
            id,
            title,
            events,
            statements,
            quotations,
          ]),
        },
      ],
    },
    {
      heading: "Claims that cannot be looked up",
      total: `${countWords(uncited.length, "event, statement, office or membership", "events, statements, offices and memberships")} without a citation of a source with outlet, title, date and address (or a note why it has none).`,
      parts: [
        {
          columns: [{ title: "record" }, { title: "field" }, { title: "what" }, { title: "lacking" }],
          rows: uncited.map(({ record, field, kind, lacks }) => [record, field, kind, lacks.join("; ")]),
        },
      ],
    },
  ];
}
