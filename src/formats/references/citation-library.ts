// BibTeX, RIS and CSL-JSON by way of citation.js, which maps kinds and fields of references. It is fetched when
// someone asks for references. What it would lose on the way is put right here, each with its reason.
import { Cite, type BibtexEntry, type RisEntry } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { monthName } from "#domain/time/month-names.ts";
import type { CslItem } from "./csl-item.ts";

const BIBTEX_SPECIAL = /[\\{}&%$#_~^]/gu;
const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/**
 * References as BibTeX in UTF-8. Keys are our ids. The library either drops letters outside ASCII or leaves signs
 * that BibTeX reads as commands: titles and names are therefore written from our own data, in braces, so that
 * their capitals stay. A month is the macro that styles know, and the day is kept beside it.
 */
export function bibtex(items: readonly CslItem[]): string {
  const mapped = new Cite(items).format("bibtex", { format: "object" });
  const entries = items.map((item, at) => {
    const entry = mapped[at] ?? { type: "misc", label: item.id, properties: {} };
    const fields = bibtexFields(item, entry).map(([name, value]) => `\t${name} = ${value},\n`);
    return `@${entry.type}{${item.id},\n${fields.join("")}}\n`;
  });
  return entries.join("\n");
}

function bibtexFields(item: CslItem, { type }: BibtexEntry): [name: string, value: string][] {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const notes = [item.note, year === undefined ? "No date printed" : undefined, archiveNote(item)];
  const note = notes.filter((each) => each !== undefined).join(". ");
  return [
    ...field(
      "author",
      item.author,
      (names) => `{${names.map((name) => written(name.literal)).join(" and ")}}`,
    ),
    ["title", `{${written(item.title)}}`],
    ...field(
      type === "article" ? "journal" : "publisher",
      item["container-title"] ?? item.publisher,
      written,
    ),
    ...field("year", year, (value) => `{${value}}`),
    ...field("month", month, (value) => monthName(value, "short").toLowerCase()),
    ...field("day", day, (value) => `{${value}}`),
    ...field("url", item.URL, (value) => `{${value.replaceAll(/[{}\\\s]/gu, encodeURIComponent)}}`),
    ["language", written(item.language)],
    ...field("note", note === "" ? undefined : note, written),
  ];
}

function written(value: string): string {
  return `{${bibtexText(value)}}`;
}

function field<T>(
  name: string,
  value: T | undefined,
  write: (value: T) => string,
): [name: string, value: string][] {
  return value === undefined ? [] : [[name, write(value)]];
}

function bibtexText(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(BIBTEX_SPECIAL, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);
}

/**
 * References as RIS. The library leaves out names that are not split into parts and the day, cuts ids, and breaks
 * lines inside addresses, which readers do not join again: authors, date, id and line ends are ours.
 */
export function ris(items: readonly CslItem[]): string {
  const mapped = new Cite(items).format("ris", { format: "object" });
  return items.map((item, at) => risRecord(item, mapped[at] ?? { TY: "GEN" })).join("\r\n");
}

function risRecord(item: CslItem, mapped: RisEntry): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const { TY = "GEN", ...tags } = mapped;
  const date = [year, month, day].map((part) => (part === undefined ? "" : String(part).padStart(2, "0")));
  const own: RisEntry = {
    ID: item.id,
    ...(item.author === undefined ? {} : { AU: item.author.map((name) => name.literal) }),
    ...(year === undefined ? {} : { DA: `${date.join("/")}/` }),
    ...(item.archive_location === undefined ? {} : { L2: item.archive_location }),
    ...(item.note === undefined ? {} : { N1: item.note }),
  };
  const lines = Object.entries({ ...tags, ...own }).flatMap(([tag, value]) =>
    (typeof value === "string" ? [value] : value).map((each) => `${tag}  - ${each.replaceAll(/\s+/gu, " ")}`),
  );
  return [`TY  - ${String(TY)}`, ...lines, "ER  - ", ""].join("\r\n");
}

/** References as CSL-JSON, cleaned by the library of what the format does not know. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(new Cite(items).format("data", { format: "object" }), null, 2)}\n`;
}

function archiveNote(item: CslItem): string | undefined {
  return item.archive_location === undefined ? undefined : `Archived at ${item.archive_location}`;
}
