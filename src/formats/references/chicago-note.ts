import { monthName } from "#domain/time/month-names.ts";
import type { CslItem } from "./csl-item.ts";

/** How italics are written: plain text has none, Markdown has asterisks. */
export type NoteMarkup = "plain" | "markdown";

/**
 * A source as a full note of the Chicago Manual of Style (notes and bibliography, 17th edition): author, “title,”
 * newspaper in italics or the body behind a page, date, address. "n.d." where no date is printed. Names stand as
 * printed. Dates are in the style's own order, "April 26, 2023".
 */
export function chicagoNote(item: CslItem, markup: NoteMarkup): string {
  const author = item.author?.map((name) => name.literal).join(" and ");
  const container = item["container-title"] ?? item.publisher ?? "";
  const parts = [
    ...(author === undefined ? [] : [text(author, markup)]),
    `“${text(innerQuotes(item.title), markup)},”`,
    ...(container === author || container === "" ? [] : [publication(item, container, markup)]),
    dateWords(item),
    ...(item.note === undefined ? [] : [item.note.toLowerCase()]),
    ...(item.URL === undefined ? [] : [address(item.URL, markup)]),
    ...(item.archive_location === undefined ? [] : [`archived at ${address(item.archive_location, markup)}`]),
  ];
  const note = joined(parts);
  return note.endsWith(".") ? note : `${note}.`;
}

/** A comma after each part; the title carries its own inside its quotation marks. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (line, part) => (line === "" ? part : `${line}${line.endsWith(",”") ? "" : ","} ${part}`),
    "",
  );
}

/** Newspapers and broadcasters are in italics; bodies that put out a page of their own are not. */
function publication(item: CslItem, name: string, markup: NoteMarkup): string {
  return markup === "markdown" && item.type !== "webpage" ? `*${text(name, markup)}*` : text(name, markup);
}

function dateWords({ issued }: CslItem): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "n.d.";
  if (month === undefined) return String(year);
  const name = monthName(month);
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** Quotation marks inside quotation marks are single ones. */
function innerQuotes(title: string): string {
  return title
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replaceAll(/"([^"]*)"/gu, "‘$1’");
}

function address(url: string, markup: NoteMarkup): string {
  return markup === "markdown" ? `<${url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>` : url;
}

function text(words: string, markup: NoteMarkup): string {
  return markup === "markdown" ? markdownText(words) : words.replaceAll(/\s+/gu, " ");
}

/** Text from records, so that Markdown shows it as it is: no markup, no link and no line of its own comes out of it. */
export function markdownText(words: string): string {
  return words.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_[\]<>|~#]/gu, String.raw`\$&`);
}
