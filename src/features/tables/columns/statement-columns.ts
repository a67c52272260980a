import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import type { Edtf, RecordId, Statement } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { actorName } from "./actor-name.ts";
import { textColumn, type TableColumn } from "./table-column.ts";

const TRANSLATED = {
  official: "official translation",
  outlet: "the outlet's translation",
  machine: "machine-translated",
};

/** The columns of the statements; our paraphrase and the printed words stand apart. They depend on the dataset only. */
export function statementColumns(dataset: Dataset): readonly TableColumn[] {
  const { statements, columns } = dataset;
  const name = (id: RecordId): string => actorName(dataset, id);
  return [
    {
      id: "date",
      label: "Date",
      text: (row) => describeDate(dateOf(dataset, statements[row])).text,
      key: (row) =>
        columns.statementCertainty[row] === UNDATED ? null : (columns.statementFrom[row] ?? null),
    },
    textColumn({
      id: "speakers",
      label: "Speaker, role then",
      text: (row) => speakerWords(dataset, statements[row]),
    }),
    textColumn({ id: "to", label: "To", text: (row) => (statements[row]?.to ?? []).map(name).join(", ") }),
    textColumn({
      id: "text",
      label: "In short (our paraphrase)",
      look: "name",
      text: (row) => statements[row]?.text ?? "",
    }),
    textColumn({
      id: "quotation",
      label: "Quoted words",
      look: "long",
      text: (row) => quotedWords(statements[row]),
    }),
    textColumn({
      id: "by",
      label: "According to",
      text: (row) =>
        (statements[row]?.attribution ?? [])
          .map((step) => `${name(step.by)} (${step.kind.replaceAll("-", " ")})`)
          .join(", via "),
    }),
    textColumn({
      id: "sources",
      label: "Source",
      look: "long",
      text: (row) => sourceWords(dataset, statements[row]),
    }),
  ];
}

/** A statement's own date, else the date of the event that it was made at. */
function dateOf(dataset: Dataset, statement: Statement | undefined): Edtf | null {
  if (statement === undefined || statement.date !== null) return statement?.date ?? null;
  const eventRow = dataset.eventRow.get(statement.event ?? "");
  return eventRow === undefined ? null : (dataset.events[eventRow]?.date ?? null);
}

function speakerWords(dataset: Dataset, statement: Statement | undefined): string {
  if (statement === undefined) return "";
  const date = dateOf(dataset, statement);
  const speakers = statement.speakers.map((id) => {
    const role = roleAt(dataset, id, date);
    return role === null ? actorName(dataset, id) : `${actorName(dataset, id)} (${role})`;
  });
  const behalf =
    statement.onBehalfOf === undefined ? "" : `, on behalf of ${actorName(dataset, statement.onBehalfOf)}`;
  return speakers.join(", ") + behalf;
}

function quotedWords(statement: Statement | undefined): string {
  return (statement?.quotations ?? [])
    .map(
      ({ text, translation }) =>
        `“${text}”${translation === undefined ? "" : ` (${TRANSLATED[translation]})`}`,
    )
    .join(" · ");
}

function sourceWords(dataset: Dataset, statement: Statement | undefined): string {
  const sources = new Set((statement?.citations ?? []).map((citation) => citation.source));
  return [...sources]
    .map((id) => {
      const source = dataset.sourceById.get(id);
      return source === undefined ? id : `${actorName(dataset, source.outlet)}: ${source.title}`;
    })
    .join("; ");
}
