import type { RecordId } from "#domain/records/record-types.ts";

/** A record named in the panel; a way to it unless nothing is known under that id. */
export interface NameRef {
  readonly id: RecordId;
  readonly name: string;
  readonly what: "actor" | "event" | "statement" | "source" | "seat" | "side" | "tie" | "unknown";
}

/** Words in another language or script than the page's. */
export interface Foreign {
  readonly text: string;
  readonly lang: string | undefined;
}

/** One stretch of a sentence: our words, a name that is a way, or foreign words. */
export type Part = string | NameRef | Foreign;

/** A sentence as data, so that it is tested without a page and shown without markup in strings. */
export type Line = readonly Part[];

/** Joins lines with a separator: `[[a], [b]]` and ", " give `[a, ", ", b]`. */
export function joinLines(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? [...line] : [separator, ...line]));
}

/** The words of a line alone, for plain text and for searching. */
export function lineText(line: Line): string {
  return line
    .map((part) => (typeof part === "string" ? part : "id" in part ? part.name : part.text))
    .join("");
}
