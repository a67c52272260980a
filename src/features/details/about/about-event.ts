import type { Dataset } from "#domain/dataset/dataset.ts";
import type { GraphEvent, RecordId } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { buildEventCard, type ParticipantView } from "#features/details/views/build-event-card.ts";
import { joinLines, type Line } from "#features/details/words/line.ts";
import { counted } from "#domain/text/counted.ts";
import { factOf, plainItem, type AboutItem, type AboutView } from "./about-view.ts";
import { sourceRef } from "#features/details/words/source-refs.ts";

/** What happened, who took part in which role, how sure that is, and where sources differ. */
export function aboutEvent(dataset: Dataset, event: GraphEvent, off: ReadonlySet<RecordId>): AboutView {
  const card = buildEventCard(dataset, event, off);
  return {
    lead: card.summary,
    facts: [
      ...factOf("Date", [{ line: [card.date], note: card.dateNote, sources: [] }]),
      ...factOf("Type", [
        plainItem([card.typeLabel, ...(card.format === null ? [] : [card.format])].join(", ")),
      ]),
      ...factOf("Status", card.marks.length === 0 ? [] : [plainItem(card.marks.join(", "))]),
      ...factOf("Place", card.place === null ? [] : [plainItem(card.place)]),
      ...factOf("Participants", card.participants.map(participantItem)),
      ...card.relations.flatMap((relation) =>
        factOf(
          relation.words,
          relation.events.map((ref) => plainItem(ref)),
        ),
      ),
      ...factOf("Confidence", card.confidence === null ? [] : [plainItem(card.confidence)]),
      ...factOf("Where sources differ", differenceItems(dataset, event)),
      ...factOf("Independent sources", [plainItem(counted(card.independent, "source"))]),
    ],
    citations: card.citations,
  };
}

/** "Ana Arden, Foreign Minister of Arvania, caller, on behalf of Arvania". */
export function participantLine({ who, office, role, onBehalfOf }: ParticipantView): Line {
  const parts: Line[] = [[who]];
  if (office !== null) parts.push([office]);
  if (role !== null) parts.push([role]);
  if (onBehalfOf !== null) parts.push(["on behalf of ", onBehalfOf]);
  return joinLines(parts, ", ");
}

function participantItem(participant: ParticipantView): AboutItem {
  return { line: participantLine(participant), note: participant.note, sources: [] };
}

function differenceItems(dataset: Dataset, event: GraphEvent): readonly AboutItem[] {
  return event.citations.flatMap((citation) => {
    const words = [
      ...(citation.status === undefined || citation.status === event.status
        ? []
        : [`had it ${citation.status}`]),
      ...(citation.date === undefined ? [] : [`gives ${describeDate(citation.date).text}`]),
    ];
    if (words.length === 0) return [];
    return [
      {
        line: [sourceRef(dataset, citation.source), ` ${words.join(" and ")}`],
        note: citation.note ?? null,
        sources: [],
      },
    ];
  });
}
