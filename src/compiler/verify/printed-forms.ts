import type { Citation, ReadoutGraph, RecordId, Source } from "#domain/records/record-types.ts";

/** Something that a source is said to print, and where the data says so. */
export interface PrintedForm {
  text: string;
  /** The record and field, for the sentence of a failure. */
  where: string;
}

/** Every form that the data says this source prints: title, author, aliases, printed names and dates. */
export function printedForms(graph: ReadoutGraph, source: Source): readonly PrintedForm[] {
  const forms: PrintedForm[] = [{ text: source.title, where: `${source.id}, field "title"` }];
  if (source.author !== undefined) forms.push({ text: source.author, where: `${source.id}, field "author"` });
  for (const actor of graph.actors) {
    for (const alias of actor.aliases) {
      if (alias.source === source.id) forms.push({ text: alias.text, where: `${actor.id}, field "aliases"` });
    }
    for (const office of actor.offices ?? [])
      forms.push(...ofCitations(office.citations, source.id, `${actor.id}, office ${office.seat}`));
    for (const membership of actor.memberOf ?? [])
      forms.push(
        ...ofCitations(membership.citations, source.id, `${actor.id}, member of ${membership.actor}`),
      );
  }
  for (const record of [...graph.events, ...graph.statements])
    forms.push(...ofCitations(record.citations, source.id, record.id));
  return forms;
}

function ofCitations(citations: readonly Citation[], source: RecordId, where: string): PrintedForm[] {
  const forms: PrintedForm[] = [];
  for (const { source: from, printed, datePrinted } of citations) {
    if (from !== source) continue;
    if (printed !== undefined) forms.push({ text: printed, where: `${where}, field "printed"` });
    if (datePrinted !== undefined) forms.push({ text: datePrinted, where: `${where}, field "datePrinted"` });
  }
  return forms;
}
