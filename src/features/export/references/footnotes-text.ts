import { describeWindow } from "#domain/time/describe-date.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { markdownChronology } from "#formats/references/markdown-chronology.ts";
import { writeReferences } from "#formats/references/write-references.ts";
import { describeFilters } from "#features/export/describe-filters.ts";
import type { ExportWhat } from "#features/export/export-choices.ts";
import type { PictureSubject } from "#features/export/picture-content.ts";
import { defaultTitle } from "#features/export/picture-words.ts";
import type { FootnoteForm } from "./reference-formats.ts";
import type { ReferencesContent } from "./references-content.ts";

export interface FootnotesInput {
  subject: PictureSubject;
  what: ExportWhat;
  form: FootnoteForm;
  content: ReferencesContent;
  /** Sources that are switched off. */
  off: ReadonlySet<RecordId>;
}

/** The footnotes as text; rejects when the code that writes them cannot be fetched. */
export function footnotesText({ subject, what, form, content, off }: FootnotesInput): Promise<string> {
  const { dataset, view } = subject;
  if (form !== "chronology") return writeReferences(dataset, content.sources, form);
  return Promise.resolve(
    markdownChronology(dataset, {
      title: defaultTitle(dataset, view, what),
      lead: leadLines(subject, what),
      events: content.events,
      statements: content.statements,
      off,
    }),
  );
}

/** Dates, filters, and the edition: what a reader needs in order to judge what is not in the list. */
function leadLines({ dataset, view }: PictureSubject, what: ExportWhat): readonly string[] {
  const { graph } = dataset;
  const filters = what === "everything" ? null : describeFilters(dataset, view);
  const dates =
    what === "everything" || view.window === null
      ? `All dates, ${describeWindow(dataset.span)}.`
      : `${describeWindow(view.window)}.`;
  return [
    dates,
    ...(filters === null ? [] : [filters]),
    `${graph.title}, edition ${graph.edition}. ${graph.licence}`,
  ];
}
