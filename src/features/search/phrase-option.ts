import type { Dataset } from "#domain/dataset/dataset.ts";
import type { PhraseEcho } from "#domain/evidence/phrase-echo.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { phraseEchoOf } from "#store/selectors/phrase-echo-of.ts";

/** Who used the very words of the query: one line that marks and selects all these statements. */
export interface PhraseOption {
  /** The words without quotation marks around them. */
  phrase: string;
  /** Statements by date: as many as an address holds. */
  ids: readonly RecordId[];
  /** "Same words “peace talks”: 7 statements by 4 speakers". */
  title: string;
  /** "first Wang Yi, 4 Apr 2022; last Li Hui, 26 May 2023; 5 in quoted words". */
  note: string;
}

/** An address holds no more selected things than this. */
const MOST_SELECTED = 200;
/** And no more characters of ids, so that dates and filters fit beside them. */
const MOST_CHARACTERS = 5000;

/** The statements with the phrase, whatever the dates and filters; null where fewer than two have it. */
export function phraseOption(dataset: Dataset, phrase: string): PhraseOption | null {
  const words = phrase.replaceAll(/^["“”]+|["“”]+$/gu, "").trim();
  const echo = phraseEchoOf(dataset, words);
  if (echo.uses.length < 2) return null;
  const quoted = echo.uses.filter((use) => use.inQuotation).length;
  const speakers = echo.speakers.length;
  return {
    phrase: words,
    ids: selectable(echo.uses.flatMap(({ row }) => dataset.statements[row]?.id ?? [])),
    title: `Same words “${words}”: ${echo.uses.length} statements by ${speakers} ${speakers === 1 ? "speaker" : "speakers"}`,
    note: [
      ...endWords(dataset, echo, "first"),
      ...endWords(dataset, echo, "last"),
      quoted === 0 ? "only in our paraphrase" : `${quoted} in quoted words`,
      ...(echo.undated === 0 ? [] : [`${echo.undated} undated`]),
    ].join("; "),
  };
}

/** As many of the ids, from the first, as an address holds. */
function selectable(ids: readonly RecordId[]): readonly RecordId[] {
  let room = MOST_CHARACTERS;
  const end = ids.findIndex((id) => (room -= id.length + 1) < 0);
  return ids.slice(0, Math.min(MOST_SELECTED, end === -1 ? ids.length : end));
}

function endWords(dataset: Dataset, echo: PhraseEcho, end: "first" | "last"): readonly string[] {
  const row = echo[end];
  const statement = row === null ? undefined : dataset.statements[row];
  if (statement === undefined) return [];
  const isCertain = end === "first" ? echo.isFirstCertain : echo.isLastCertain;
  const event = dataset.events[dataset.eventRow.get(statement.event ?? "") ?? -1];
  const who = statement.speakers.map((id) => dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id);
  return [
    `${isCertain ? end : `possibly ${end}`} ${who.join(", ")}, ${shortDate(statement.date ?? event?.date ?? null)}`,
  ];
}
