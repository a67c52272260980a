// The library ships no types: the part of it that we call.
declare module "@citation-js/core" {
  /** An entry of BibTeX: its kind, its key, and its fields as they are written between braces. */
  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  /** A reference in RIS by tags; a tag may stand several times. */
  export type RisEntry = Record<string, string | readonly string[]>;
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: "data", options: { format: "object" }): Record<string, unknown>[];
    format(name: "bibtex", options: { format: "object" }): BibtexEntry[];
    format(name: "ris", options: { format: "object" }): RisEntry[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
