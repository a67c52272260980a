import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { foldText } from "#domain/text/fold-text.ts";
import { buildEventCard, type EventCardView } from "./build-event-card.ts";
import { buildStatementCard, type StatementCardView } from "./build-statement-card.ts";
import { lineText } from "#features/details/words/line.ts";

/** Cards by row, each built once: the same row gives the same object, so that a card is drawn again only when it must. */
export interface CardViews {
  readonly statement: (row: number) => StatementCardView | null;
  readonly event: (row: number) => EventCardView | null;
  /** Everything that the card shows in words, folded, for "Find in these". */
  readonly statementText: (row: number) => string;
  readonly eventText: (row: number) => string;
}

/** Lazily built cards of a data set; `off` are the sources that are switched off and support nothing. */
export function createCardViews(dataset: Dataset, off: ReadonlySet<RecordId> = NONE_OFF): CardViews {
  const statement = remember((row) => {
    const record = dataset.statements[row];
    return record === undefined ? null : buildStatementCard(dataset, record, off);
  });
  const event = remember((row) => {
    const record = dataset.events[row];
    return record === undefined ? null : buildEventCard(dataset, record, off);
  });
  return {
    statement,
    event,
    statementText: remember((row) => foldText(statementWords(statement(row)).join("\n"))),
    eventText: remember((row) => foldText(eventWords(event(row)).join("\n"))),
  };
}

const NONE_OFF: ReadonlySet<RecordId> = new Set();

function remember<V>(build: (row: number) => V): (row: number) => V {
  const known = new Map<number, V>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const made = build(row);
    known.set(row, made);
    return made;
  };
}

function statementWords(card: StatementCardView | null): readonly string[] {
  if (card === null) return [];
  return [
    card.date,
    ...card.speakers.flatMap(({ who, role }) => (role === null ? [who.name] : [who.name, role])),
    ...[...card.to, ...card.about, ...card.contradictedBy].map((ref) => ref.name),
    ...(card.event === null ? [] : [card.event.name]),
    ...card.quotations.map((quotation) => quotation.text),
    card.paraphrase,
    lineText(card.attribution),
    ...card.topics,
    ...card.citations.map((citation) => `${citation.source.name} ${citation.outlet?.name ?? ""}`),
  ];
}

function eventWords(card: EventCardView | null): readonly string[] {
  if (card === null) return [];
  return [
    card.date,
    card.typeLabel,
    card.title,
    card.place ?? "",
    card.summary,
    ...card.marks,
    ...card.participants.flatMap(({ who, office, role }) => [who.name, office ?? "", role ?? ""]),
    ...card.relations.flatMap((relation) => relation.events.map((ref) => ref.name)),
    ...card.citations.map((citation) => `${citation.source.name} ${citation.outlet?.name ?? ""}`),
  ];
}
