import type { Citation, Source } from "#domain/records/record-types.ts";
import type { ReadData } from "#compiler/read/read-data.ts";
import type { LocatedRecord } from "#compiler/read/read-records.ts";

/** A text that a record says is printed in a source, and where the record says so. */
export interface PrintedForm {
  record: LocatedRecord<{ id: string }>;
  path: readonly PropertyKey[];
  text: string;
}

/** All texts that the records say are printed in this source: `printed`, `datePrinted`, aliases, title, author. */
export function printedForms(data: ReadData, source: LocatedRecord<Source>): readonly PrintedForm[] {
  const { id, title, author } = source.value;
  const forms: PrintedForm[] = [{ record: source, path: ["title"], text: title }];
  if (author !== undefined) forms.push({ record: source, path: ["author"], text: author });
  const cited = (record: PrintedForm["record"], citations: readonly Citation[], path: readonly PropertyKey[]): void => {
    citations.forEach((citation, index) => {
      if (citation.source !== id) return;
      for (const field of ["printed", "datePrinted"] as const) {
        const text = citation[field];
        if (text !== undefined) forms.push({ record, path: [...path, index, field], text });
      }
    });
  };
  for (const actor of data.actors) {
    actor.value.aliases.forEach(({ text, source: printedIn }, index) => {
      if (printedIn === id) forms.push({ record: actor, path: ["aliases", index, "text"], text });
    });
    actor.value.offices?.forEach((office, index) => cited(actor, office.citations, ["offices", index, "citations"]));
    actor.value.memberOf?.forEach((group, index) => cited(actor, group.citations, ["memberOf", index, "citations"]));
  }
  for (const record of [...data.events, ...data.statements]) cited(record, record.value.citations, ["citations"]);
  return forms;
}
