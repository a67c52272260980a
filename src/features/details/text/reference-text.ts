import type { CitationView } from "#features/details/views/build-citation.ts";
import type { EventCardView } from "#features/details/views/build-event-card.ts";
import type { StatementCardView } from "#features/details/views/build-statement-card.ts";
import { lineText } from "#features/details/words/line.ts";
import { inSeries } from "#features/details/words/name-of.ts";

/** A statement as one line of plain text with its date, its words, "according to whom", and its sources. */
export function statementReference(card: StatementCardView): string {
  const speakers = inSeries(
    card.speakers.map(({ who, role }) => (role === null ? who.name : `${who.name} (${role})`)),
  );
  const to = card.to.length === 0 ? "" : ` to ${inSeries(card.to.map((ref) => ref.name))}`;
  const quoted = card.quotations.map(({ text, note }) => `“${text}”${note === null ? "" : ` [${note}]`}`);
  const said = quoted.length === 0 ? `${card.paraphrase} [paraphrase]` : `${quoted.join("; ")}.`;
  const according = lineText(card.attribution);
  const sentences = [
    `${speakers}${to}, ${card.date}${card.isEventDate ? " (the date of the event)" : ""}: ${said}`,
    ...(according === "" ? [] : [`${according}.`]),
    sourcesText(card.citations),
  ];
  return sentences.join(" ");
}

/** An event as one line of plain text with its date, its participants and its sources. */
export function eventReference(card: EventCardView): string {
  const marks = card.marks.length === 0 ? "" : ` [${card.marks.join(", ").toLowerCase()}]`;
  const where = card.place === null ? "" : `, ${card.place}`;
  const who =
    card.participants.length === 0 ? "" : ` ${inSeries(card.participants.map((each) => each.who.name))}.`;
  return `${card.title}${marks}, ${card.date}${where}.${who} ${sourcesText(card.citations)}`;
}

function sourcesText(citations: readonly CitationView[]): string {
  if (citations.length === 0) return "No source.";
  return `${citations.length === 1 ? "Source" : "Sources"}: ${citations.map(sourceText).join("; ")}.`;
}

function sourceText(citation: CitationView): string {
  const parts = [
    ...(citation.author === null ? [] : [citation.author]),
    `“${citation.source.name}”`,
    ...(citation.outlet === null ? [] : [citation.outlet.name]),
    citation.published,
    ...(citation.link === null ? [] : [citation.link.href]),
  ];
  return parts.join(", ");
}
