import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import type { Quotation, RecordId, Statement } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { attributionLine } from "#features/details/words/attribution-line.ts";
import { statementSourceLine } from "#features/details/words/source-line.ts";
import { handsOf, type Hands } from "./hands-of.ts";
import { handMarks } from "./hand-marks.ts";
import { buildCitation, type CitationView } from "./build-citation.ts";
import type { Line, NameRef } from "#features/details/words/line.ts";
import { sourceRef } from "#features/details/words/source-refs.ts";
import { nameOf, namesOf, statementDate } from "#features/details/words/name-of.ts";
import { recordIndex } from "#features/details/model/record-index.ts";
import {
  CONFIDENCE_WORDS,
  languageName,
  STANDING_WORDS,
  TRANSLATION_WORDS,
} from "#features/details/words/record-words.ts";

export interface SpeakerView {
  readonly who: NameRef;
  /** The office held at that date. */
  readonly role: string | null;
}

export interface QuotationView {
  readonly text: string;
  readonly lang: string;
  /** "machine-translated", "in German"; null = printed in English as it was said. */
  readonly note: string | null;
  readonly source: NameRef;
}

/** A statement as a card shows it: plain data, no markup. */
export interface StatementCardView {
  readonly id: RecordId;
  readonly date: string;
  /** False: the day itself is not known. */
  readonly isDayKnown: boolean;
  /** True: the statement has no date of its own, so this is its event's. */
  readonly isEventDate: boolean;
  readonly dateNote: string | null;
  readonly speakers: readonly SpeakerView[];
  readonly onBehalfOf: NameRef | null;
  readonly to: readonly NameRef[];
  /** What it is about, besides the event that it was made at. */
  readonly about: readonly NameRef[];
  readonly event: NameRef | null;
  readonly quotations: readonly QuotationView[];
  readonly paraphrase: string;
  readonly attribution: Line;
  /** The same as a drawing: a chain, or parallel ways. */
  readonly hands: Hands;
  /** Whose account it is and where it is read, in one line. */
  readonly sourceLine: Line;
  /** "Machine-translated", "Second-hand": what stands between the speaker's words and these. */
  readonly handMarks: readonly string[];
  readonly standing: string | null;
  readonly contradictedBy: readonly NameRef[];
  readonly contradicts: readonly NameRef[];
  readonly topics: readonly string[];
  readonly confidence: string | null;
  /** How many sources are independent of each other. */
  readonly independent: number;
  readonly citations: readonly CitationView[];
}

/** Everything that a statement's card says. */
export function buildStatementCard(
  dataset: Dataset,
  statement: Statement,
  off: ReadonlySet<RecordId> = new Set(),
): StatementCardView {
  const edtf = statementDate(dataset, statement);
  const date = describeDate(edtf);
  const contradictedBy = statement.contradictedBy ?? [];
  const contradicts = recordIndex(dataset).contradicts.get(statement.id) ?? [];
  return {
    id: statement.id,
    date: date.text,
    isDayKnown: date.precise,
    isEventDate: statement.date === null && edtf !== null,
    dateNote: statement.dateNote ?? null,
    speakers: statement.speakers.map((id) => ({ who: nameOf(dataset, id), role: roleAt(dataset, id, edtf) })),
    onBehalfOf: statement.onBehalfOf === undefined ? null : nameOf(dataset, statement.onBehalfOf),
    to: namesOf(dataset, statement.to ?? []),
    about: namesOf(
      dataset,
      (statement.about ?? []).filter((id) => id !== statement.event),
    ),
    event: statement.event === undefined ? null : nameOf(dataset, statement.event),
    quotations: (statement.quotations ?? []).map((quotation) => viewQuotation(dataset, quotation)),
    paraphrase: statement.text,
    attribution: attributionLine(dataset, statement.attribution),
    hands: handsOf(dataset, statement, off),
    sourceLine: statementSourceLine(dataset, statement, off),
    handMarks: handMarks(dataset, statement),
    standing: statement.standing === undefined ? null : STANDING_WORDS[statement.standing],
    contradictedBy: namesOf(dataset, contradictedBy),
    contradicts: namesOf(
      dataset,
      contradicts.filter((id) => !contradictedBy.includes(id)),
    ),
    topics: statement.topics.map((topic) => dataset.topicLabel.get(topic) ?? topic),
    confidence: statement.confidence === undefined ? null : CONFIDENCE_WORDS[statement.confidence],
    independent: independentSources(dataset, statement.id, { off }),
    citations: statement.citations.map((citation) => buildCitation(dataset, citation, off)),
  };
}

function viewQuotation(dataset: Dataset, quotation: Quotation): QuotationView {
  const language = quotation.lang === "en" ? null : `in ${languageName(quotation.lang)}`;
  const translation = quotation.translation === undefined ? null : TRANSLATION_WORDS[quotation.translation];
  const note = [language, translation].filter((words) => words !== null).join(", ");
  return {
    text: quotation.text,
    lang: quotation.lang,
    note: note === "" ? null : note,
    source: sourceRef(dataset, quotation.source),
  };
}
