import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { noteBesides, requestSource } from "#domain/evidence/request-source.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import type { GraphEvent, Participant, RecordId } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { buildCitation, type CitationView } from "./build-citation.ts";
import type { Line, NameRef } from "#features/details/words/line.ts";
import { eventSourceLine } from "#features/details/words/source-line.ts";
import { nameOf, namesOf } from "#features/details/words/name-of.ts";
import { recordIndex } from "#features/details/model/record-index.ts";
import {
  CONFIDENCE_WORDS,
  FORMAT_WORDS,
  RELATED_WORDS,
  STATUS_WORDS,
} from "#features/details/words/record-words.ts";

export interface ParticipantView {
  readonly who: NameRef;
  /** The office held on the event's day; null = none known. */
  readonly office: string | null;
  /** null = an ordinary participant. */
  readonly role: string | null;
  readonly onBehalfOf: NameRef | null;
  readonly note: string | null;
}

/** One relation to other events: "Prepares", "Parts", … with the ways to them. */
export interface EventRelation {
  readonly words: string;
  readonly events: readonly NameRef[];
}

/** An event as a card shows it: plain data, no markup. */
export interface EventCardView {
  readonly id: RecordId;
  readonly type: string;
  readonly typeLabel: string;
  readonly title: string;
  readonly date: string;
  readonly isDayKnown: boolean;
  readonly dateNote: string | null;
  /** "Planned", "Cancelled", "Context", "not counted": what keeps it from being a plain contact. */
  readonly marks: readonly string[];
  readonly format: string | null;
  readonly place: string | null;
  readonly participants: readonly ParticipantView[];
  readonly summary: string;
  readonly relations: readonly EventRelation[];
  readonly statements: number;
  readonly confidence: string | null;
  readonly independent: number;
  readonly citations: readonly CitationView[];
  /** Where it is read, in one line. */
  readonly sourceLine: Line;
}

/** Everything that an event's card says. */
export function buildEventCard(
  dataset: Dataset,
  event: GraphEvent,
  off: ReadonlySet<RecordId> = new Set(),
): EventCardView {
  const date = describeDate(event.date);
  const independent = independentSources(dataset, event.id, { off });
  return {
    id: event.id,
    type: event.type,
    typeLabel: dataset.eventTypeLabel.get(event.type) ?? event.type,
    title: event.title,
    date: date.text,
    isDayKnown: date.precise,
    dateNote: event.dateNote ?? null,
    marks: eventMarks(event),
    format: event.format === undefined ? null : FORMAT_WORDS[event.format],
    place: event.place?.name ?? null,
    participants: event.participants.map((each) => viewParticipant(dataset, event, each)),
    summary: event.summary,
    relations: eventRelations(dataset, event),
    statements: statementCount(dataset, event.id),
    confidence: event.confidence === undefined ? null : CONFIDENCE_WORDS[event.confidence],
    independent,
    citations: event.citations.map((citation) => buildCitation(dataset, citation, off)),
    sourceLine: eventSourceLine(dataset, event.citations, { off, independent }),
  };
}

/** What keeps an event from being a plain contact, in words; context and cancelled ones are in no count. */
export function eventMarks(event: GraphEvent): readonly string[] {
  const status = STATUS_WORDS[event.status];
  const marks = [...(event.context === true ? ["Context"] : []), ...(status === null ? [] : [status])];
  return event.context === true || event.status === "cancelled" ? [...marks, "not counted"] : marks;
}

/** "Part of", "Parts", and the relations that this event and others state. */
export function eventRelations(dataset: Dataset, event: GraphEvent): readonly EventRelation[] {
  const index = recordIndex(dataset);
  const grouped = new Map<string, RecordId[]>();
  const add = (words: string, id: RecordId): void => {
    grouped.set(words, [...(grouped.get(words) ?? []), id]);
  };
  if (event.partOf !== undefined) add("Part of", event.partOf);
  for (const id of index.parts.get(event.id) ?? []) add("Parts", id);
  for (const each of event.related ?? []) add(RELATED_WORDS[each.as][0], each.event);
  for (const each of index.relatedFrom.get(event.id) ?? []) add(RELATED_WORDS[each.as][1], each.event);
  return [...grouped].map(([words, ids]) => ({ words, events: namesOf(dataset, [...new Set(ids)]) }));
}

function viewParticipant(dataset: Dataset, event: GraphEvent, participant: Participant): ParticipantView {
  return {
    who: nameOf(dataset, participant.actor),
    office: roleAt(dataset, participant.actor, event.date),
    role: roleWords(dataset, event, participant),
    onBehalfOf: participant.onBehalfOf === undefined ? null : nameOf(dataset, participant.onBehalfOf),
    note: noteBesides(participant),
  };
}

/** The role in the event; of who asked for it never without who says so. */
function roleWords(dataset: Dataset, event: GraphEvent, participant: Participant): string | null {
  if (participant.role === "participant") return null;
  const words = (dataset.roleLabel.get(participant.role) ?? participant.role).toLowerCase();
  const said = requestSource(dataset, event, participant);
  const asked = participant.role === "requested-by" ? "asked for it" : words;
  return said === null ? asked : `${asked}, ${said}`;
}

function statementCount(dataset: Dataset, id: RecordId): number {
  const row = dataset.eventRow.get(id) ?? -1;
  const { offsets } = dataset.columns.eventStatements;
  return row < 0 ? 0 : (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
}
