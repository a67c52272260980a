import type { ReferenceStyle } from "#formats/references/write-references.ts";

/** The forms in which footnotes leave: references alone, or a chronology with its notes. */
export type FootnoteForm = ReferenceStyle | "chronology";

export interface FootnoteFormat {
  id: FootnoteForm;
  label: string;
  /** The end of the file's name. */
  ending: string;
  mediaType: string;
}

export const FOOTNOTE_FORMATS: readonly FootnoteFormat[] = [
  { id: "chronology", label: "Markdown chronology", ending: "md", mediaType: "text/markdown" },
  { id: "chicago", label: "Chicago notes", ending: "txt", mediaType: "text/plain" },
  { id: "bibtex", label: "BibTeX", ending: "bib", mediaType: "application/x-bibtex" },
  { id: "ris", label: "RIS", ending: "ris", mediaType: "application/x-research-info-systems" },
  { id: "csl-json", label: "CSL-JSON", ending: "json", mediaType: "application/vnd.citationstyles.csl+json" },
];
