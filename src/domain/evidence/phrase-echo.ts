// Who used the same words, when first and when last.
import { UNDATED, UNKNOWN_DAY, type Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { foldText } from "#domain/text/fold-text.ts";

export interface PhraseUse {
  /** Row in Dataset.statements. */
  row: number;
  /** In the speaker's own quoted words, or only in our paraphrase: two different kinds of evidence. */
  inQuotation: boolean;
  inParaphrase: boolean;
}

export interface PhraseSpeaker {
  actor: RecordId;
  /** Rows of the statements in which it used the phrase, by date; undated ones last. */
  rows: readonly number[];
}

export interface PhraseEcho {
  /** By date, undated ones last. */
  uses: readonly PhraseUse[];
  /** By first use. */
  speakers: readonly PhraseSpeaker[];
  /** The dated use that begins first; null = none is dated. */
  first: number | null;
  /** No other dated use can be earlier, whatever day the unknown days are. */
  isFirstCertain: boolean;
  /** The dated use that can be latest. */
  last: number | null;
  isLastCertain: boolean;
  undated: number;
}

/** Searches one data set again and again; `counted`: 1 by statement row, to leave out what the filters hide. */
export type PhraseSearch = (phrase: string, counted?: Uint8Array) => PhraseEcho;

/**
 * A search for exact phrases: whole words in order, without regard to case, accents and punctuation, in statements'
 * texts and quotations, never across two of them. Of scripts without spaces each character is a word. A phrase without
 * a word finds nothing. Texts are folded at the first search.
 */
export function createPhraseSearch(dataset: Dataset): PhraseSearch {
  let texts: readonly SearchText[] | null = null;
  return (phrase, counted) => {
    const wanted = wordsOf(phrase);
    if (wanted === " ") return echoOf(dataset, []);
    texts ??= dataset.statements.map((one) => ({
      paraphrase: wordsOf(one.text),
      quotations: (one.quotations ?? []).map(({ text }) => wordsOf(text)),
    }));
    const uses = texts.flatMap(({ paraphrase, quotations }, row) => {
      if (counted !== undefined && counted[row] !== 1) return [];
      const inQuotation = quotations.some((text) => text.includes(wanted));
      const inParaphrase = paraphrase.includes(wanted);
      return inQuotation || inParaphrase ? [{ row, inQuotation, inParaphrase }] : [];
    });
    return echoOf(dataset, uses);
  };
}

interface SearchText {
  paraphrase: string;
  quotations: readonly string[];
}

/** Folded words with a blank before, between and after them. */
function wordsOf(text: string): string {
  const words = foldText(text).replaceAll(APOSTROPHES, "").match(WORDS) ?? [];
  return words.length === 0 ? " " : ` ${words.join(" ")} `;
}

const APOSTROPHES = /['’‘ʼ]/gu;
const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

function echoOf(dataset: Dataset, uses: readonly PhraseUse[]): PhraseEcho {
  const { statementFrom, statementTo, statementCertainty: certainty } = dataset.columns;
  const from = (row: number): number => statementFrom[row] ?? 0;
  const to = (row: number): number => statementTo[row] ?? 0;
  const isUnknown = (row: number): boolean => certainty[row] === UNKNOWN_DAY;
  const dated = uses.map(({ row }) => row).filter((row) => certainty[row] !== UNDATED);
  const [first] = dated;
  const last = dated.toSorted((a, b) => to(b) - to(a) || b - a)[0];
  // What lasted was said from its first day to its last; of an unknown day either can be both.
  const latestFirst = first === undefined ? 0 : isUnknown(first) ? to(first) : from(first);
  const earliestLast = last === undefined ? 0 : isUnknown(last) ? from(last) : to(last);
  return {
    uses,
    speakers: speakersOf(dataset, uses),
    first: first ?? null,
    isFirstCertain: first !== undefined && dated.every((row) => row === first || from(row) >= latestFirst),
    last: last ?? null,
    isLastCertain: last !== undefined && dated.every((row) => row === last || to(row) <= earliestLast),
    undated: uses.length - dated.length,
  };
}

function speakersOf(dataset: Dataset, uses: readonly PhraseUse[]): PhraseSpeaker[] {
  const rows = new Map<RecordId, number[]>();
  for (const { row } of uses) {
    for (const actor of dataset.statements[row]?.speakers ?? []) {
      const list = rows.get(actor);
      if (list === undefined) rows.set(actor, [row]);
      else list.push(row);
    }
  }
  return [...rows].map(([actor, list]) => ({ actor, rows: list }));
}
