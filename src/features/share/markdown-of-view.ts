import type { CarriedPart } from "./share-words.ts";

export interface MarkdownInput {
  /** Title and edition of the data set. */
  title: string;
  edition: string;
  link: string;
  parts: readonly CarriedPart[];
}

/** The view as a line of Markdown with its link, and a list of what the view shows. */
export function markdownOfView({ title, edition, link, parts }: MarkdownInput): string {
  const dates = parts.find((part) => part.what === "Dates")?.value ?? "";
  const others = parts.filter((part) => part.what !== "Dates");
  const lines = [
    `[${escaped(`${title}: ${dates}`)}](<${link.replaceAll(">", "%3E").replaceAll("<", "%3C")}>)`,
  ];
  if (others.length > 0)
    lines.push("", ...others.map(({ what, value }) => `- ${escaped(what)}: ${escaped(value)}`));
  lines.push("", `Readout, edition ${escaped(edition)}.`, "");
  return lines.join("\n");
}

/** Names are text: what Markdown or HTML would take for a sign is escaped, and a line stays a line. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_{}[\]<>#|~&!]/gu, "\\$&");
}
