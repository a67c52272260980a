import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId, Statement } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { buildStatementCard } from "#features/details/views/build-statement-card.ts";
import type { Part } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { ATTRIBUTION_WORDS } from "#features/details/words/record-words.ts";
import { factOf, plainItem, type AboutFact, type AboutView } from "./about-view.ts";

/** Who said it in which office, through whose hands it came to us, and what contradicts it. */
export function aboutStatement(
  dataset: Dataset,
  statement: Statement,
  off: ReadonlySet<RecordId>,
): AboutView {
  const card = buildStatementCard(dataset, statement, off);
  return {
    lead: card.paraphrase,
    facts: [
      ...factOf("Date", [
        { line: [card.date], note: card.isEventDate ? "The date of the event." : card.dateNote, sources: [] },
      ]),
      ...factOf(
        "Said by",
        card.speakers.map(({ who, role }) => ({ line: [who], note: role, sources: [] })),
      ),
      ...refs("On behalf of", card.onBehalfOf === null ? [] : [card.onBehalfOf]),
      ...refs("To", card.to),
      ...refs("About", card.about),
      ...refs("At", card.event === null ? [] : [card.event]),
      ...factOf(
        "How it came to us",
        statement.attribution.map((step) => ({
          line: [nameOf(dataset, step.by)],
          note: [
            ATTRIBUTION_WORDS[step.kind],
            ...(step.date === undefined ? [] : [shortDate(step.date)]),
          ].join(", "),
          sources: [],
        })),
      ),
      ...refs("Standing", card.standing === null ? [] : [card.standing]),
      ...refs("Contradicted by", card.contradictedBy),
      ...refs("Contradicts", card.contradicts),
      ...refs("Topics", card.topics),
      ...refs("Confidence", card.confidence === null ? [] : [card.confidence]),
      ...refs("Independent sources", [counted(card.independent, "source")]),
    ],
    citations: card.citations,
  };
}

function refs(label: string, parts: readonly Part[]): readonly AboutFact[] {
  return factOf(
    label,
    parts.map((part) => plainItem(part)),
  );
}
