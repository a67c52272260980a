import type { DataReport } from "#compiler/report/data-report.ts";
import { countWords, type ReportSection, topOf } from "./report-section.ts";

/** What is said of the contacts, by whom, between which sides and when; and what must be none. */
export function contactSections(report: DataReport, isWhole: boolean): readonly ReportSection[] {
  const { contactEvidence: evidence, names } = report;
  const { shown, rest } = topOf(evidence.missing, isWhole);
  return [
    {
      heading: "What is said of the contacts",
      total:
        `${countWords(evidence.contacts, "contact")}, ${evidence.without.length} without a statement; of ` +
        `${evidence.betweenTwo} between two governments ${evidence.bothSides} (${share(evidence.bothSides, evidence.betweenTwo)}) ` +
        `have both sides’ own words; ${evidence.single} (${share(evidence.single, evidence.contacts)}) rest on a single ` +
        `independent source. ${countWords(evidence.falseTies, "tie rests", "ties rest")} on a tour, a week or a vote.`,
      parts: [
        "A side’s own words are those of its people, readouts and spokesmen, whoever prints them; what one side says of the other is not the other’s word.",
        ...(evidence.without.length === 0
          ? []
          : [
              "Without a statement:",
              { columns: [{ title: "event" }], rows: evidence.without.map((id) => [id]) },
            ]),
        "Contacts between two governments of which a side’s own words are missing:",
        {
          columns: [{ title: "event" }, { title: "title" }, { title: "without words of" }],
          rows: shown.map(({ event, title, silent }) => [event, title, silent.join(", ")]),
        },
        ...(rest.length === 0 ? [] : [`And ${rest.length} more.`]),
      ],
    },
    {
      heading: "Contacts by pair of sides",
      total: `${countWords(evidence.bySides.length, "pair")} of sides had a contact; one of three sides counts for three pairs.`,
      parts: [
        {
          columns: [{ title: "side" }, { title: "and" }, { title: "contacts", as: "number" }],
          rows: evidence.bySides.map(({ sides: [a, b], contacts }) => [a, b, contacts]),
        },
      ],
    },
    {
      heading: "Contacts by month, and both sides’ words",
      total: `${countWords(evidence.byMonth.length, "month")} with contacts, by the first possible day.`,
      parts: [
        {
          columns: [
            { title: "month" },
            { title: "contacts", as: "number" },
            { title: "both sides’ words", as: "number" },
          ],
          rows: evidence.byMonth.map(({ month, contacts, bothSides }) => [month, contacts, bothSides]),
        },
      ],
    },
    ...recallSections(report),
    {
      heading: "Names",
      total: `${names.without.length} of ${names.total} people and states who take part have no name in their own script; ${names.withWikidata} have a Wikidata id.`,
      parts: [{ columns: [{ title: "actor" }], rows: names.without.map((id) => [id]) }],
    },
  ];
}

function recallSections({ recall }: DataReport): readonly ReportSection[] {
  if (recall === null) return [];
  const { rows, isIn, wrong, reasons } = recall;
  return [
    {
      heading: "Recall against two public lists",
      total: `${isIn} of ${rows} rows (${share(isIn, rows)}) of the American lists in which one of these sides was met are in; ${countWords(wrong.length, "row")} without an answer.`,
      parts: [
        {
          columns: [{ title: "list" }, { title: "row", as: "number" }, { title: "why it is not in" }],
          rows: reasons.map(({ list, row, reason }) => [list, row, reason]),
        },
        ...(wrong.length === 0 ? [] : [{ columns: [{ title: "wrong" }], rows: wrong.map((one) => [one]) }]),
      ],
    },
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "none" : `${Math.round((100 * part) / whole)} %`;
}
